/** A chosen group: numbers, date, regions, and what can be done. */
import type { NetworkGroup } from '#domain/views/network-view.ts';
import { Link } from 'react-router';
import { formatDate } from '../../components/format-date.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';
import { PanelActions } from './panel-actions.tsx';
import type { NetworkState } from './network-state.ts';
import { SidePanel } from './side-panel.tsx';

interface Props {
  readonly group: NetworkGroup;
  readonly state: NetworkState;
  readonly onClose: () => void;
}

/** The short page of a group. */
export function GroupPanel({ group, state, onClose }: Props) {
  const { t, word, name, lang } = useText();
  const { link } = useView();
  const date = group.asOf === null ? '' : ` (${formatDate(group.asOf, lang)})`;
  const counts = [
    t('components.membersCount', { count: group.members }),
    ...(group.observers > 0 ? [t('components.observersCount', { count: group.observers })] : []),
  ];
  return (
    <SidePanel label={name(group)} top={word('groupKind', group.kind)} onClose={onClose}>
      <h2 className="long">{name(group)}</h2>
      <p className="full-name">
        <PanelLink panel={panelText('members', group.id)}>{counts.join(', ')}</PanelLink>
        {date}
      </p>
      <p className="side-actions no-print">
        <Link className="button first" to={link(`/groups/${group.id}`)}>
          {t('groups.openGroup')}
        </Link>
      </p>
      <PanelActions id={group.id} type="group" state={state} group={null} member={false} />
      {group.regions.length > 0 && (
        <>
          <h3>{t('network.panel.regions')}</h3>
          <ul className="side-list">
            {group.regions.map((region) => (
              <li key={region.id}>
                <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </SidePanel>
  );
}
