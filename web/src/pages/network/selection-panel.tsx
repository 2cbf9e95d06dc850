/** Shows whatever is chosen: an organisation, a group or a line. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { NetworkView } from '#domain/views/network-view.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Skeleton } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { GroupPanel } from './group-panel.tsx';
import { LinePanel } from './line-panel.tsx';
import type { NetworkState } from './network-state.ts';
import { OrganisationPanel } from './organisation-panel.tsx';
import { SidePanel } from './side-panel.tsx';

interface Props {
  readonly network: NetworkView;
  readonly dossier: UseQueryResult<OrganisationView>;
  readonly state: NetworkState;
  readonly group: string | null;
  readonly onClose: () => void;
}

/** The panel of the chosen thing; nothing when nothing is. */
export function SelectionPanel({ network, dossier, state, group, onClose }: Props) {
  const { t } = useText();
  const line = network.lines.find(({ id }) => id === state.selected);
  if (line) return <LinePanel line={line} network={network} onClose={onClose} />;
  const chosenGroup = network.groups.find(({ id }) => id === state.selected);
  if (chosenGroup) return <GroupPanel group={chosenGroup} state={state} onClose={onClose} />;
  if (dossier.isError) {
    return (
      <SidePanel label={t('network.panel.label')} top="" onClose={onClose}>
        <FailureNotice error={dossier.error} retry={() => void dossier.refetch()} />
      </SidePanel>
    );
  }
  if (dossier.data?.organisation.id !== state.selected) {
    return (
      <SidePanel label={t('network.panel.label')} top="" onClose={onClose}>
        <Skeleton />
      </SidePanel>
    );
  }
  return (
    <OrganisationPanel
      dossier={dossier.data}
      region={network.region.id}
      state={state}
      group={group}
      onClose={onClose}
    />
  );
}
