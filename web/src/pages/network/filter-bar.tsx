/** The row of filters above the picture, and the switch between picture and table. */
import { Link } from 'react-router';
import type { NetworkView } from '#domain/views/network-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { SaveViewLink } from '../../saved-views/save-view-link.tsx';
import { useView } from '../../view/use-view.ts';
import type { QueryChanges } from '../../view/view-address.ts';
import { comparedFilters } from '../compared-networks/comparison-state.ts';
import { choicesOf, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { isFiltered, listFilters, noFilters, switchFilters, type NetworkState } from './network-state.ts';
import { useFilterWords } from './use-filter-choices.ts';
import { ViewSwitch } from './view-switch.tsx';
import './filter-bar.css';

interface Props {
  readonly state: NetworkState;
  readonly network: NetworkView | undefined;
  /** The unfiltered network: names of groups that a filter left out. */
  readonly base: NetworkView | undefined;
}

/** The comparison that begins with the network on screen: what it has of the filters goes with it. */
function compared({ filters, switches }: NetworkState, id: string | undefined): QueryChanges {
  const lists = comparedFilters.map((name) => [name, filters[name].join(',')] as const);
  return { left: id, ...Object.fromEntries(lists), ...(switches.jurisdiction ? {} : { jurisdiction: 'no' }) };
}

/** Filters by list, switches, and a way back to everything. */
export function FilterBar({ state, network, base }: Props) {
  const { t } = useText();
  const view = useView();
  const words = useFilterWords(base ?? network);
  return (
    <div className="filter-bar no-print">
      <div className="filter-scroll" role="group" aria-label={t('network.filters')}>
        {listFilters.map((filter) => {
          const chosen = state.filters[filter];
          const choices = choicesOf(network?.choices[filter] ?? {}, chosen, (value) => words(filter, value));
          if (choices.length === 0) return null;
          return (
            <FilterMenu
              key={filter}
              label={t(`network.filter.${filter}`)}
              choices={choices}
              chosen={chosen}
              onToggle={(value) => {
                view.set({ [filter]: toggled(chosen, value) });
              }}
              onClear={() => {
                view.set({ [filter]: undefined });
              }}
            />
          );
        })}
        {switchFilters.map((filter) => (
          <button
            key={filter}
            type="button"
            className="button chip"
            aria-pressed={state.switches[filter]}
            onClick={() => {
              view.set({ [filter]: state.switches[filter] ? 'no' : undefined });
            }}
          >
            {t(`network.switch.${filter}`)}
          </button>
        ))}
        {isFiltered(state) && (
          <button
            type="button"
            className="button plain chip"
            onClick={() => {
              view.set(noFilters);
            }}
          >
            {t('network.clearAll')}
          </button>
        )}
      </div>
      <div className="view-tools">
        <Link to={view.link('/compare/networks', compared(state, view.id))}>{t('compare.networks.here')}</Link>
        <SaveViewLink />
        <ViewSwitch state={state} />
      </div>
    </div>
  );
}
