/** What can be done with a chosen node: its full dossier, its neighbours, paths from and to it. */
import { Link } from 'react-router';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { toggled } from '../../components/filter-choices.ts';
import type { NetworkState } from './network-state.ts';

interface Props {
  readonly id: string;
  readonly type: 'organisation' | 'group';
  readonly state: NetworkState;
  /** The group whose members could introduce. */
  readonly group: string | null;
  /** It is in the group already: nobody needs to introduce it. */
  readonly member: boolean;
}

/** Buttons that change the address, and a link to the dossier. */
export function PanelActions({ id, type, state, group, member }: Props) {
  const { t } = useText();
  const { link, here, set } = useView();
  const expanded = state.expand.includes(id);
  const table = state.shows === 'table' ? { view: undefined } : {};
  return (
    <div className="side-actions no-print">
      {type === 'organisation' && group !== null && !member && (
        <Link className="button first" to={here({ from: group, to: id, way: undefined, ...table })}>
          {t('network.panel.introduce')}
        </Link>
      )}
      {type === 'organisation' && (
        <Link className="button" to={link(`/organisations/${id}`)}>
          {t('network.panel.dossier')}
        </Link>
      )}
      <button
        type="button"
        className="button"
        aria-pressed={expanded}
        onClick={() => {
          set({ expand: toggled(state.expand, id), ...table });
        }}
      >
        {expanded ? t('network.panel.collapse') : t('network.panel.expand')}
      </button>
      <Link
        className="button"
        to={here({ from: id, way: undefined, ...(state.to === id ? { to: undefined } : {}), ...table })}
      >
        {t('network.panel.pathFrom')}
      </Link>
      {type === 'organisation' && (
        <Link
          className="button"
          to={here({ to: id, way: undefined, ...(state.from === id ? { from: undefined } : {}), ...table })}
        >
          {t('network.panel.pathTo')}
        </Link>
      )}
      {type === 'group' && (
        <button
          type="button"
          className="button"
          aria-pressed={state.filters.group.includes(id)}
          onClick={() => {
            set({ group: toggled(state.filters.group, id) });
          }}
        >
          {t('network.panel.onlyGroup')}
        </button>
      )}
    </div>
  );
}
