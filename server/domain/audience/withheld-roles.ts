/** Expected roles of which an audience must not be told that nobody fills them, because somebody it may not see does. */
import type { CoveredRole } from '../views/coverage-view.ts';
import type { CoverageMark, CoverageState } from '../vocabularies.ts';

/** How much a state says, least first: what is shown must not say less than what is on file. */
const rungs: readonly CoverageState[] = ['nobody', 'known', 'in-contact', 'covered'];

/** What these marks say of the candidates holds only when no other candidate is withheld. */
const ofAllCandidates: readonly CoverageMark[] = [
  'single-candidate',
  'reference-only',
  'jurisdiction-only',
  'region-not-stated',
];

/**
 * The roles as shown, beside the same on all facts: where more is on file, or the role does not apply by a statement that
 * is withheld, the state is `withheld`; that is all that is told. Marks that speak of all candidates go where some are
 * withheld.
 */
export function withWithheld(shown: readonly CoveredRole[], all: readonly CoveredRole[]): CoveredRole[] {
  const full = new Map(all.map((item) => [item.role.id, item]));
  return shown.map((item) => {
    const onFile = full.get(item.role.id);
    if (!onFile || item.state === 'not-applicable') return item;
    const hidesMore = onFile.state === 'not-applicable' || rungs.indexOf(onFile.state) > rungs.indexOf(item.state);
    if (hidesMore) return { ...item, state: 'withheld', marks: [] };
    if (onFile.candidates.length === item.candidates.length) return item;
    return { ...item, marks: item.marks.filter((mark) => !ofAllCandidates.includes(mark)) };
  });
}
