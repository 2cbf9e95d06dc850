/** The network as two tables: the same organisations, groups and lines as in the picture. */
import type { NetworkView } from '#domain/views/network-view.ts';
import type { Picture } from '../../graph/picture.ts';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useView } from '../../view/use-view.ts';
import { EndedTable } from './ended-table.tsx';
import { LinesTable } from './lines-table.tsx';
import { OrganisationsTable } from './organisations-table.tsx';
import { UnnamedTable } from './unnamed-table.tsx';
import './network-table.css';

interface Props {
  readonly network: NetworkView;
  /** What the legend has not hidden. */
  readonly visible: Picture;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Organisations and groups first, then lines; who asks for a kind of tie gets the lines first. */
export function NetworkTable({ network, visible, selected, onSelect }: Props) {
  const { list } = useView();
  const nodes = new Set(visible.nodes.map(({ id }) => id));
  const lines = new Set(visible.lines.map(({ id }) => id));
  const shown: NetworkView = {
    ...network,
    organisations: network.organisations.filter(({ id }) => nodes.has(id)),
    groups: network.groups.filter(({ id }) => nodes.has(id)),
    lines: network.lines.filter(({ id }) => lines.has(id)),
  };
  const organisations = <OrganisationsTable network={shown} selected={selected} onSelect={onSelect} />;
  const asked = list('tie').length > 0;
  return (
    <div className="network-table">
      <WithheldNote of="network" />
      {!asked && organisations}
      {(shown.lines.length > 0 || network.unnamed.length + network.ended.length === 0) && (
        <LinesTable network={shown} selected={selected} onSelect={onSelect} />
      )}
      <UnnamedTable ties={network.unnamed} />
      <EndedTable ties={network.ended} />
      {asked && organisations}
    </div>
  );
}
