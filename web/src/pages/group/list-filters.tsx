/** Chips that narrow a list by several of its values; what is chosen stands in the address. */
import { choicesOf, countedValues, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

export interface ListFilter<Item> {
  /** Name of the query parameter. */
  readonly parameter: string;
  readonly label: string;
  readonly values: (item: Item) => readonly string[];
  readonly words: (value: string) => string;
}

/** The items that pass what the address chooses. */
export function useFiltered<Item>(items: readonly Item[], filters: readonly ListFilter<Item>[]): readonly Item[] {
  const { list } = useView();
  return items.filter((item) =>
    filters.every(({ parameter, values }) => {
      const chosen = list(parameter);
      return chosen.length === 0 || values(item).some((value) => chosen.includes(value));
    }),
  );
}

interface Props<Item> {
  readonly items: readonly Item[];
  readonly filters: readonly ListFilter<Item>[];
  readonly label: string;
}

/** One chip a filter; one with a single value narrows nothing and is left out. */
export function ListFilters<Item>({ items, filters, label }: Props<Item>) {
  const { t } = useText();
  const { list, set } = useView();
  return (
    <div className="filter-scroll page-filters no-print" role="group" aria-label={`${t('network.filters')}: ${label}`}>
      {filters.map(({ parameter, label: name, values, words }) => {
        const chosen = list(parameter);
        const choices = choicesOf(countedValues(items.map(values)), chosen, words);
        if (choices.length < 2 && chosen.length === 0) return null;
        return (
          <FilterMenu
            key={parameter}
            label={name}
            choices={choices}
            chosen={chosen}
            onToggle={(value) => {
              set({ [parameter]: toggled(chosen, value) });
            }}
            onClear={() => {
              set({ [parameter]: undefined });
            }}
          />
        );
      })}
    </div>
  );
}
