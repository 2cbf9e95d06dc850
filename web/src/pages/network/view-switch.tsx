/** Picture or table, and the arrangement of the picture. */
import { Link } from 'react-router';
import { layoutNames } from '../../graph/layout/layout.ts';
import { useText } from '../../i18n/use-text.ts';
import { measuredPart } from '../../measuring/lines-choice.ts';
import { useView } from '../../view/use-view.ts';
import type { NetworkState } from './network-state.ts';

type Shown = NetworkState['shows'] | 'measures';

interface Props {
  readonly state: Omit<NetworkState, 'shows'> & { readonly shows: Shown };
}

/** Links for the view, a choice for the layout. Filters and lines go along. */
export function ViewSwitch({ state }: Props) {
  const { t } = useText();
  const view = useView();
  const { id = '' } = view;
  const measured = measuredPart(view);
  const onMeasures = state.shows === 'measures';
  const network = (shown: string | undefined): string =>
    onMeasures ? view.link(`/regions/${id}/network`, { ...measured, view: shown }) : view.here({ view: shown });
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
      <Link to={network(undefined)} {...shows('network')}>
        {t('network.picture')}
      </Link>
      <Link to={network('table')} {...shows('table')}>
        {t('network.tableView')}
      </Link>
      <Link to={onMeasures ? view.here({}) : view.link(`/regions/${id}/measures`, measured)} {...shows('measures')}>
        {t('methods.title')}
      </Link>
    </nav>
  );
}
