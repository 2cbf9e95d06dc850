/** The chips that narrow a network: lists of values, switches, and a way back to everything. */
import type { ReactNode } from 'react';
import { choicesOf, toggled } from '../../components/filter-choices.ts';
import { AwaitedFilter, FilterMenu } from '../../components/filter-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { FilterNames } from './filter-words.ts';
import {
  isFiltered,
  listFilters,
  noFilters,
  switchFilters,
  type ListFilter,
  type NetworkState,
} from './network-state.ts';
import { useFilterWords } from './use-filter-choices.ts';

/** Values of each filter with how many have them; undefined while they are on their way, null where none will come. */
export type FilterValues = Readonly<Partial<Record<ListFilter, Readonly<Record<string, number>>>>>;

interface Props {
  readonly state: NetworkState;
  readonly choices: FilterValues | null | undefined;
  readonly groups: FilterNames['groups'];
  /** Chips that narrow nothing. */
  readonly children?: ReactNode;
}

/** Everything that is chosen stands in the address. */
export function FilterChips({ state, choices, groups, children }: Props) {
  const { t, lang } = useText();
  const view = useView();
  const words = useFilterWords(groups);
  return (
    <div className="filter-scroll" role="group" aria-label={t('network.filters')}>
      {listFilters.map((filter) => {
        const chosen = state.filters[filter];
        const values = choicesOf(choices?.[filter] ?? {}, chosen, lang, (value) => words(filter, value));
        if (values.length === 0 && choices === undefined) {
          return <AwaitedFilter key={filter} label={t(`network.filter.${filter}`)} />;
        }
        if (values.length === 0) return null;
        return (
          <FilterMenu
            key={filter}
            label={t(`network.filter.${filter}`)}
            choices={values}
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
      {children}
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
  );
}
