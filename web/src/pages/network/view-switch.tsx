/** Picture or table, and the arrangement of the picture. */
import { Link } from 'react-router';
import { layoutNames } from '../../graph/layout/layout.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { NetworkState } from './network-state.ts';

/** Links for the view, a choice for the layout. */
export function ViewSwitch({ state }: { readonly state: NetworkState }) {
  const { t } = useText();
  const view = useView();
  const shows = (name: 'network' | 'table') => (state.shows === name ? ({ 'aria-current': 'page' } as const) : {});
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
      <Link to={view.here({ view: undefined })} {...shows('network')}>
        {t('network.picture')}
      </Link>
      <Link to={view.here({ view: 'table' })} {...shows('table')}>
        {t('network.tableView')}
      </Link>
    </nav>
  );
}
