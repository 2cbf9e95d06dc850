/** Which symbol stands for a state of an expected role and its marks. */
import type { CoverageMark, CoverageState } from '#domain/vocabularies.ts';

/** How a state is drawn; `linked` and `jurisdiction` are `known` with a mark that changes the symbol. */
export type StateShape = CoverageState | 'linked' | 'jurisdiction';

/** The symbol to draw for a state and its marks. */
export function stateShape(state: CoverageState, marks: readonly CoverageMark[]): StateShape {
  if (state !== 'known') return state;
  if (marks.includes('linked-group-only')) return 'linked';
  return marks.includes('jurisdiction-only') ? 'jurisdiction' : 'known';
}
