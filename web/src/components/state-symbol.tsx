/** The symbol of an expected role's state, with its words: full disc, half disc, ring, ring on a bar, cross, square, bar. */
import { stateColour, stateDrawings, stateShape, type StatePart } from '#domain/figure/state-drawings.ts';
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';
import { useText } from '../i18n/use-text.ts';
import { stateWords } from './state-words.ts';
import './state-symbol.css';

/** The colours of symbols as classes: paper and themes give their values. */
const tones = { '--ink': 'state-ink', '--ink-2': 'state-quiet', '--ink-3': 'state-na', '--missing': 'state-missing' };

function Part({ path, filled = false, width, dash }: StatePart) {
  if (filled) return <path d={path} fill="currentColor" stroke="none" />;
  return <path d={path} strokeWidth={width} strokeDasharray={dash} />;
}

interface SymbolProps {
  readonly state: CoverageState;
  readonly marks?: readonly CoverageMark[];
  /** Grey: the region has no group, so nothing is missing from one. */
  readonly quiet?: boolean;
  /** Show the small 1 of a single candidate. */
  readonly showSingle?: boolean;
}

interface DrawingProps extends SymbolProps {
  readonly text?: string | undefined;
}

interface Props extends SymbolProps {
  /** What is in this state; put before the words. */
  readonly of?: string;
  /** The words stand beside it: hide the symbol from screen readers. */
  readonly silent?: boolean;
}

/** The words of a state with its marks, for labels and keys. */
export function useStateWords() {
  return stateWords(useText());
}

/** The symbol alone, named by `text` or hidden from screen readers; it asks for nothing, for there are hundreds. */
export function StateDrawing({ state, marks = [], quiet = false, showSingle = false, text }: DrawingProps) {
  const shape = stateShape(state, marks);
  const label = text === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': text };
  return (
    <span className="state-cell" title={text}>
      <svg className={`icon state ${tones[stateColour(shape, quiet)]}`} viewBox="0 0 16 16" {...label}>
        {stateDrawings[shape].map((part, place) => (
          <Part key={place} {...part} />
        ))}
      </svg>
      {showSingle && marks.includes('single-candidate') && (
        <span className="state-one" aria-hidden="true">
          1
        </span>
      )}
    </span>
  );
}

/** The symbol of a state with its words. */
export function StateSymbol({ of, silent = false, ...symbol }: Props) {
  const words = useStateWords()(symbol.state, symbol.marks);
  return <StateDrawing {...symbol} text={silent ? undefined : of === undefined ? words : `${of}: ${words}`} />;
}
