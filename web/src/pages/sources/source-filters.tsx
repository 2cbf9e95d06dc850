/** Sources narrowed by kind and confidentiality, as the address says. */
import type { SourceItem } from '#domain/views/record-view.ts';
import { choicesOf, countedValues, toggled } from '../../components/filter-choices.ts';
import { FilterMenu, type FilterChoice } from '../../components/filter-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

const fields = ['kind', 'confidentiality'] as const;
type Field = (typeof fields)[number];

export interface SourceFilter {
  readonly field: Field;
  readonly chosen: readonly string[];
  readonly choices: readonly FilterChoice[];
}

/** The filters with their choices, and whether a source passes all of them. */
export function useSourceFilters(sources: readonly SourceItem[]): {
  readonly filters: readonly SourceFilter[];
  readonly keeps: (source: SourceItem) => boolean;
} {
  const { list } = useView();
  const { word } = useText();
  const words = (field: Field, value: string): string =>
    word(field === 'kind' ? 'sourceKind' : 'confidentiality', value);
  const filters = fields.map((field): SourceFilter => {
    const chosen = list(field);
    return {
      field,
      chosen,
      choices: choicesOf(countedValues(sources.map((source) => [source[field]])), chosen, (value) =>
        words(field, value),
      ),
    };
  });
  return {
    filters,
    keeps: (source) => filters.every(({ field, chosen }) => chosen.length === 0 || chosen.includes(source[field])),
  };
}

/** The chips; one with a single value narrows nothing and is left out. */
export function SourceFilters({ filters }: { readonly filters: readonly SourceFilter[] }) {
  const { t } = useText();
  const { set } = useView();
  const labels = { kind: t('components.sourceKind'), confidentiality: t('components.sourceConfidentiality') };
  const useful = filters.filter(({ choices, chosen }) => choices.length > 1 || chosen.length > 0);
  if (useful.length === 0) return null;
  return (
    <div className="filter-scroll page-filters no-print" role="group" aria-label={t('network.filters')}>
      {useful.map(({ field, chosen, choices }) => (
        <FilterMenu
          key={field}
          label={labels[field]}
          choices={choices}
          chosen={chosen}
          onToggle={(value) => {
            set({ [field]: toggled(chosen, value) });
          }}
          onClear={() => {
            set({ [field]: undefined });
          }}
        />
      ))}
    </div>
  );
}
