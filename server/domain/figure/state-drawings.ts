/** How the state of an expected role is drawn in a box of 16: full disc, half disc, ring, ring on a bar, cross, square, bar. */
import type { CoverageMark, CoverageState } from '../vocabularies.ts';

/** How a state is drawn; `linked` and `jurisdiction` are `known` with a mark that changes the symbol. */
export type StateShape = CoverageState | 'linked' | 'jurisdiction';

/** The symbol to draw for a state and its marks. */
export function stateShape(state: CoverageState, marks: readonly CoverageMark[]): StateShape {
  if (state !== 'known') return state;
  if (marks.includes('linked-group-only')) return 'linked';
  return marks.includes('jurisdiction-only') ? 'jurisdiction' : 'known';
}

export interface StatePart {
  readonly path: string;
  /** Filled, else stroked with 2 or `width`. */
  readonly filled?: boolean;
  readonly width?: number;
  readonly dash?: string;
}

const ring = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0 -12z';

/** The parts of each symbol, from the ground up. */
export const stateDrawings: Readonly<Record<StateShape, readonly StatePart[]>> = {
  covered: [{ path: ring }, { path: ring, filled: true }],
  'in-contact': [{ path: ring }, { path: 'M8 2a6 6 0 0 0 0 12z', filled: true }],
  known: [{ path: ring }],
  linked: [{ path: 'M8 1.5a5 5 0 1 0 0 10a5 5 0 1 0 0 -10z' }, { path: 'M2 15h12' }],
  jurisdiction: [{ path: ring, dash: '2.6 2.1', width: 1.75 }],
  nobody: [{ path: 'M3 3l10 10M13 3L3 13', width: 2.25 }],
  withheld: [{ path: 'M3 3h10v10h-10z', dash: '2.5 1.5', width: 1.75 }],
  'not-applicable': [{ path: 'M4 8h8' }],
};

/** In the order of the key. */
export const stateOrder: readonly StateShape[] = [
  ...(['covered', 'in-contact', 'known', 'linked', 'jurisdiction', 'nobody', 'withheld', 'not-applicable'] as const),
];

/** Name of the colour of a symbol; `quiet` where the region has no group, so that nothing is missing from one. */
export function stateColour(shape: StateShape, quiet: boolean): '--ink' | '--ink-2' | '--ink-3' | '--missing' {
  if (shape === 'not-applicable') return '--ink-3';
  if (quiet || shape === 'withheld') return '--ink-2';
  return shape === 'covered' || shape === 'in-contact' ? '--ink' : '--missing';
}
