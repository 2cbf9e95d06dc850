/** The row of symbols: expected roles by theme, each in its state, environment first. */
import type { CoverageView } from '#domain/views/coverage-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { StateKey } from '../../components/state-key.tsx';
import { StateSymbol } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';

/** Themes in the order of the answer, environment first. */
export function orderedThemes(coverage: CoverageView): readonly string[] {
  const themes = [...new Set(coverage.items.map(({ role }) => role.theme))];
  return themes.sort((a, b) => Number(b === 'environment') - Number(a === 'environment'));
}

export function ThemeStrip({ coverage }: { readonly coverage: CoverageView }) {
  const { word, name, t } = useText();
  const quiet = coverage.group === null;
  if (coverage.items.length === 0) return null;
  return (
    <section className="theme-strip" aria-label={t('overview.environmentFirst')}>
      <ol>
        {orderedThemes(coverage).map((theme) => (
          <li key={theme}>
            <PanelLink panel={panelText('roles', theme)}>{capitalised(word('theme', theme))}</PanelLink>
            <span className="theme-symbols">
              {coverage.items
                .filter(({ role }) => role.theme === theme)
                .map(({ role, state, marks }) => (
                  <StateSymbol key={role.id} state={state} marks={marks} quiet={quiet} of={name(role)} />
                ))}
            </span>
          </li>
        ))}
      </ol>
      <StateKey items={coverage.items} quiet={quiet} />
    </section>
  );
}
