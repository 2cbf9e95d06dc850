/** Narrows matrix and list to the roles of one theme; environment is one click away. */
import type { CoverageView } from '#domain/views/coverage-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

/** A chip for each theme with its number of roles here, and one for all. */
export function ThemeFilter({ coverage }: { readonly coverage: CoverageView }) {
  const { t, word } = useText();
  const { get, set } = useView();
  const asked = get('theme');
  const chips = [
    { theme: undefined, count: coverage.summary.applicable },
    ...coverage.themes.map(({ theme, applicable }) => ({ theme, count: applicable })),
  ];
  return (
    <div className="chip-row no-print" role="group" aria-label={t('gaps.themes')}>
      {chips.map(({ theme, count }) => (
        <button
          key={theme ?? ''}
          type="button"
          className="button chip"
          aria-pressed={asked === theme}
          onClick={() => {
            set({ theme: asked === theme ? undefined : theme });
          }}
        >
          {theme === undefined ? t('gaps.allThemes') : capitalised(word('theme', theme))}{' '}
          <span className="chip-count">{count}</span>
        </button>
      ))}
    </div>
  );
}
