/** What is chosen in the picture: where it is, why, and the statements behind it. */
import type { NetworkComparisonView } from '#domain/views/network-comparison-view.ts';
import { EvidenceList } from '../../components/evidence.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { LinePanel } from '../network/line-panel.tsx';
import type { SideWords } from '../network/legend-words.ts';
import { SidePanel } from '../network/side-panel.tsx';

interface Props {
  readonly comparison: NetworkComparisonView;
  readonly sides: SideWords;
  readonly selected: string;
  readonly onClose: () => void;
}

export function ComparedPanel({ comparison, sides, selected, onClose }: Props) {
  const { t, word, name } = useText();
  const { organisations, groups, lines } = comparison;
  const line = lines.find((one) => one.line.id === selected);
  const found =
    line ??
    organisations.find((one) => one.organisation.id === selected) ??
    groups.find((one) => one.group.id === selected);
  if (!found) return null;
  const note = (
    <p className="compared-why">
      {sides(found.state)}
      {found.reason === null ? '' : `: ${word('networkReason', found.reason)}`}.
    </p>
  );
  if (line) {
    const nodes = {
      organisations: organisations.map(({ organisation }) => organisation),
      groups: groups.map(({ group }) => group),
      disagreements: [],
    };
    return <LinePanel line={line.line} network={nodes} note={note} onClose={onClose} />;
  }
  if ('group' in found) {
    return (
      <SidePanel label={name(found.group)} top={word('groupKind', found.group.kind)} onClose={onClose}>
        <h2 className="long">
          <NodeLink node={{ ...found.group, type: 'group' }} />
        </h2>
        {note}
      </SidePanel>
    );
  }
  if (!('organisation' in found)) return null;
  const { organisation, statements, through } = found;
  return (
    <SidePanel label={name(organisation)} top={word('organisationKind', organisation.kind)} onClose={onClose}>
      <h2 className="long">
        <OrganisationLink organisation={organisation} mark />
      </h2>
      {note}
      {through.map((one) => (
        <section key={one.organisation.id}>
          <h3>{t('compare.networks.through', { name: name(one.organisation) })}</h3>
          <EvidenceList statements={one.statements} title={`${name(organisation)} – ${name(one.organisation)}`} />
        </section>
      ))}
      <h3>{t('components.sources')}</h3>
      <EvidenceList statements={statements} title={name(organisation)} />
    </SidePanel>
  );
}
