/** The key of the state symbols: only those that are on screen, each with its words. */
import { stateShape } from '#domain/figure/state-drawings.ts';
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';
import { useText } from '../i18n/use-text.ts';
import { stateExamples } from './state-examples.ts';
import { StateSymbol, useStateWords } from './state-symbol.tsx';

interface Props {
  readonly items: readonly { readonly state: CoverageState; readonly marks: readonly CoverageMark[] }[];
  readonly quiet?: boolean;
  /** Explain the small 1 where it occurs. */
  readonly showSingle?: boolean;
}

/** The key for a set of cells. */
export function StateKey({ items, quiet = false, showSingle = false }: Props) {
  const words = useStateWords();
  const { t } = useText();
  const present = new Set(items.map(({ state, marks }) => stateShape(state, marks)));
  const single = showSingle && items.some(({ marks }) => marks.includes('single-candidate'));
  return (
    <ul className="state-key">
      {stateExamples
        .filter(({ shape }) => present.has(shape))
        .map(({ shape, state, marks }) => (
          <li key={shape}>
            <StateSymbol state={state} marks={marks} quiet={quiet} silent />
            {words(state, marks)}
          </li>
        ))}
      {single && (
        <li>
          <span aria-hidden="true">1</span> {t('components.single')}
        </li>
      )}
    </ul>
  );
}
