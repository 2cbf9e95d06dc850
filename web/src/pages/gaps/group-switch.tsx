/** Which group's gaps to show, where a place has several. */
import type { CoverageView } from '#domain/views/coverage-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** Nothing where there is no choice. */
export function GroupSwitch({ coverage }: { readonly coverage: CoverageView }) {
  const { t, name } = useText();
  const { set } = useView();
  if (coverage.groups.length < 2) return null;
  return (
    <div className="chip-row no-print" role="group" aria-label={t('gaps.groups')}>
      {coverage.groups.map((group) => (
        <button
          key={group.id}
          type="button"
          className="button chip"
          aria-pressed={coverage.group?.id === group.id}
          onClick={() => {
            set({ group: group.id });
          }}
        >
          {name(group)}
        </button>
      ))}
    </div>
  );
}
