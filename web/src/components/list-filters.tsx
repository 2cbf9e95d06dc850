/** Chips that narrow a list by several of its values; what is chosen stands in the address. */
import { choicesOf, countedValues, toggled } from './filter-choices.ts';
import { FilterMenu } from './filter-menu.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';

export interface ListFilter<Item> {
  /** Name of the query parameter. */
  readonly parameter: string;
  readonly label: string;
  readonly values: (item: Item) => readonly string[];
  readonly words: (value: string) => string;
}

type Keep<Item> = (items: readonly Item[], filters: readonly ListFilter<Item>[]) => readonly Item[];

/** Keeps of a list what passes each filter that the address chooses something for. */
export function useKeep<Item>(): Keep<Item> {
  const { list } = useView();
  return (items, filters) =>
    items.filter((item) =>
      filters.every(({ parameter, values }) => {
        const chosen = list(parameter);
        return chosen.length === 0 || values(item).some((value) => chosen.includes(value));
      }),
    );
}

/** The items that pass what the address chooses. */
export function useFiltered<Item>(items: readonly Item[], filters: readonly ListFilter<Item>[]): readonly Item[] {
  return useKeep<Item>()(items, filters);
}

interface Props<Item> {
  readonly items: readonly Item[];
  readonly filters: readonly ListFilter<Item>[];
  /** What is narrowed, where a page has several lists. */
  readonly label?: string;
}

/** One chip a filter; one with a single value narrows nothing and is left out. */
export function ListFilters<Item>({ items, filters, label }: Props<Item>) {
  const { t, lang } = useText();
  const { list, set } = useView();
  const useful = filters
    .map(({ values, words, ...filter }) => {
      const chosen = list(filter.parameter);
      return { ...filter, chosen, choices: choicesOf(countedValues(items.map(values)), chosen, lang, words) };
    })
    .filter(({ choices, chosen }) => choices.length > 1 || chosen.length > 0);
  if (useful.length === 0) return null;
  const named = label === undefined ? t('network.filters') : `${t('network.filters')}: ${label}`;
  return (
    <div className="filter-scroll page-filters no-print" role="group" aria-label={named}>
      {useful.map(({ parameter, label: name, chosen, choices }) => (
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
      ))}
    </div>
  );
}
