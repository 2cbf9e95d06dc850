/** The symbol of an expected role's state, with its words: full disc, half disc, ring, ring on a bar, cross, bar. */
import type { ReactNode } from 'react';
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';
import { useText } from '../i18n/use-text.ts';
import { stateShape, type StateShape } from './state-shape.ts';
import './state-symbol.css';

const drawings: Record<StateShape, ReactNode> = {
  covered: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  'in-contact': (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  known: <circle cx="8" cy="8" r="6" />,
  linked: (
    <>
      <circle cx="8" cy="6.5" r="5" />
      <path d="M2 15h12" />
    </>
  ),
  jurisdiction: <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.1" strokeWidth="1.75" />,
  nobody: <path d="M3 3l10 10M13 3L3 13" strokeWidth="2.25" />,
  'not-applicable': <path d="M4 8h8" />,
};

function tone(shape: StateShape, quiet: boolean): string {
  if (shape === 'not-applicable') return 'state-na';
  if (quiet) return 'state-quiet';
  return shape === 'covered' || shape === 'in-contact' ? 'state-ink' : 'state-missing';
}

interface Props {
  readonly state: CoverageState;
  readonly marks?: readonly CoverageMark[];
  /** Grey: the region has no group, so nothing is missing from one. */
  readonly quiet?: boolean;
  /** What is in this state; put before the words. */
  readonly of?: string;
  /** The words stand beside it: hide the symbol from screen readers. */
  readonly silent?: boolean;
  /** Show the small 1 of a single candidate. */
  readonly showSingle?: boolean;
}

/** The words of a state with its marks, for labels and keys. */
export function useStateWords() {
  const { word, t } = useText();
  return (state: CoverageState, marks: readonly CoverageMark[] = []): string => {
    const shape = stateShape(state, marks);
    const main =
      shape === 'linked'
        ? word('coverageMark', 'linked-group-only')
        : shape === 'jurisdiction'
          ? word('coverageMark', 'jurisdiction-only')
          : word('coverageState', state);
    return marks.includes('single-candidate') ? `${main}; ${t('components.single')}` : main;
  };
}

/** The symbol of a state. */
export function StateSymbol({ state, marks = [], of, quiet = false, silent = false, showSingle = false }: Props) {
  const words = useStateWords();
  const shape = stateShape(state, marks);
  const text = of === undefined ? words(state, marks) : `${of}: ${words(state, marks)}`;
  const label = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text };
  return (
    <span className="state-cell" title={silent ? undefined : text}>
      <svg className={`icon state ${tone(shape, quiet)}`} viewBox="0 0 16 16" {...label}>
        {drawings[shape]}
      </svg>
      {showSingle && marks.includes('single-candidate') && (
        <span className="state-one" aria-hidden="true">
          1
        </span>
      )}
    </span>
  );
}
