/** Who is here narrowed by mode, pillar and kind, as the address says. */
import { choicesOf, countedValues, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PlaceRow } from './place-rows.ts';

const fields = ['mode', 'pillar', 'kind'] as const;
type Field = (typeof fields)[number];

/** The value of organisations whose pillar no source states. */
const noPillarStated = 'unknown';

function valuesOf({ organisation, modes }: PlaceRow, field: Field): readonly string[] {
  if (field === 'mode') return modes.map(({ mode }) => mode);
  return [field === 'pillar' ? (organisation.pillar ?? noPillarStated) : organisation.kind];
}

/** The rows that pass the filters of the address. */
export function useKeptRows(): (rows: readonly PlaceRow[], without?: Field) => readonly PlaceRow[] {
  const { list } = useView();
  return (rows, without) =>
    rows.filter((row) =>
      fields.every((field) => {
        const chosen = list(field);
        return field === without || chosen.length === 0 || valuesOf(row, field).some((value) => chosen.includes(value));
      }),
    );
}

/** The chips; one with a single value narrows nothing and is left out. */
export function PresenceFilters({ rows }: { readonly rows: readonly PlaceRow[] }) {
  const { t, word } = useText();
  const { list, set } = useView();
  const pillarName = usePillarName();
  const labels = { mode: t('regionSaid.mode'), pillar: t('network.filter.pillar'), kind: t('network.filter.kind') };
  const words = (field: Field, value: string): string => {
    if (field === 'pillar') return pillarName(value === noPillarStated ? null : value);
    return word(field === 'mode' ? 'presenceMode' : 'organisationKind', value);
  };
  const filters = fields.map((field) => {
    const chosen = list(field);
    const choices = choicesOf(countedValues(rows.map((row) => valuesOf(row, field))), chosen, (value) =>
      words(field, value),
    );
    return { field, chosen, choices };
  });
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
