/** A state and marks that are drawn by each symbol: for keys. */
import { stateOrder, type StateShape } from '#domain/figure/state-drawings.ts';
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';

interface Example {
  readonly shape: StateShape;
  readonly state: CoverageState;
  readonly marks: readonly CoverageMark[];
}

function exampleOf(shape: StateShape): Example {
  if (shape === 'linked') return { shape, state: 'known', marks: ['linked-group-only'] };
  if (shape === 'jurisdiction') return { shape, state: 'known', marks: ['jurisdiction-only'] };
  return { shape, state: shape, marks: [] };
}

/** In the order of the key. */
export const stateExamples: readonly Example[] = stateOrder.map(exampleOf);
