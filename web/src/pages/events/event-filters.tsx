/** The chips that narrow the events, as the address says. */
import type { TimelineFilter, TimelineView } from '#domain/views/timeline-view.ts';
import { timelineFilters } from '#domain/views/timeline-view.ts';
import { toggled } from '../../components/filter-choices.ts';
import { FilterMenu, type FilterChoice } from '../../components/filter-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** No filter: what the button that clears all sets. */
const none = Object.fromEntries(timelineFilters.map((filter) => [filter, undefined]));

export function EventFilters({ choices }: Pick<TimelineView, 'choices'>) {
  const { list, set } = useView();
  const { t, word, name } = useText();
  const labelOf = (filter: TimelineFilter, value: string): string => {
    if (filter === 'eventKind') return word('eventKind', value);
    return filter === 'role' ? word('participationRole', value) : value;
  };
  const listOf = (filter: TimelineFilter): FilterChoice[] =>
    (choices[filter] ?? []).map(({ value, named, count }) => ({
      value,
      count,
      label: named ? name(named) : labelOf(filter, value),
    }));
  return (
    <div className="filter-scroll page-filters no-print" role="group" aria-label={t('network.filters')}>
      {timelineFilters.map((filter) => {
        const chosen = list(filter);
        const values = listOf(filter);
        if (values.length === 0 && chosen.length === 0) return null;
        return (
          <FilterMenu
            key={filter}
            label={t(`records.filter.${filter}`)}
            choices={values}
            chosen={chosen}
            onToggle={(value) => {
              set({ [filter]: toggled(chosen, value) });
            }}
            onClear={() => {
              set({ [filter]: undefined });
            }}
          />
        );
      })}
      {timelineFilters.some((filter) => list(filter).length > 0) && (
        <button
          type="button"
          className="button plain chip"
          onClick={() => {
            set(none);
          }}
        >
          {t('network.clearAll')}
        </button>
      )}
    </div>
  );
}
