/** The views of one network: picture, tables, measures, who connects; and the arrangement of the picture. */
import { Link } from 'react-router';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { layoutNames } from '../../graph/layout/layout.ts';
import { useText } from '../../i18n/use-text.ts';
import { measuredPart } from '../../measuring/lines-choice.ts';
import { useView } from '../../view/use-view.ts';
import type { NetworkState } from './network-state.ts';

type Shown = NetworkState['shows'] | 'measures' | 'connections';

interface Props {
  readonly state: Omit<NetworkState, 'shows'> & { readonly shows: Shown };
}

/** Links for the view, a choice for the layout. Filters and lines go along. Of the whole workspace there is no picture. */
export function ViewSwitch({ state }: Props) {
  const { t } = useText();
  const view = useView();
  const { id = '' } = view;
  const measured = measuredPart(view);
  const inNetwork = state.shows === 'network' || state.shows === 'table';
  const network = (shown: string | undefined): string =>
    inNetwork ? view.here({ view: shown }) : view.link(`/regions/${id}/network`, { ...measured, view: shown });
  const page = (name: 'measures' | 'connections'): string =>
    state.shows === name ? view.here({}) : view.link(`/regions/${id}/${name}`, measured);
  const shows = (name: Shown) => (state.shows === name ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <nav className="view-switch" aria-label={t('network.view')}>
      {state.shows === 'network' && (
        <select
          className="field layout-choice"
          aria-label={t('network.layoutLabel')}
          value={state.layout}
          onChange={(event) => {
            view.set({ layout: event.target.value === 'groups' ? undefined : event.target.value });
          }}
        >
          {layoutNames.map((name) => (
            <option key={name} value={name}>
              {t(`network.layout.${name}`)}
            </option>
          ))}
        </select>
      )}
      {id !== wholeWorkspace && (
        <>
          <Link to={network(undefined)} {...shows('network')}>
            {t('network.picture')}
          </Link>
          <Link to={network('table')} {...shows('table')}>
            {t('network.tableView')}
          </Link>
        </>
      )}
      <Link to={page('measures')} {...shows('measures')}>
        {t('methods.title')}
      </Link>
      <Link to={page('connections')} {...shows('connections')}>
        {t('connections.title')}
      </Link>
    </nav>
  );
}
