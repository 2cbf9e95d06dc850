/**
 * One group at two dates: who joined, left, changed role, is in both, and of whom it is not known. Not being named is
 * not having left: only a stated end is.
 */
import type { AskedTime } from '../asked-time.ts';
import { isCurrent } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { evidenceSpan } from '../statement.ts';
import type { ComparisonReason, ComparisonState } from '../views/group-view.ts';
import { heldRoles, type Held } from './held-roles.ts';

export interface Compared {
  readonly organisation: string;
  readonly state: ComparisonState;
  readonly reason: ComparisonReason | null;
  readonly before: Held;
  readonly after: Held;
}

type Judged = Pick<Compared, 'state' | 'reason'>;

/** Whether what is on file at the later date rests on a statement that reaches beyond the earlier one. */
function heardAfter(held: Held, before: AskedTime): boolean {
  return held.seats
    .filter(({ state }) => isCurrent(state))
    .some(({ statements }) =>
      statements.some((statement) => {
        const span = evidenceSpan(statement);
        return isCurrent(statement.state) && span !== undefined && span.last > before.period.last;
      }),
    );
}

/** Undefined for one that is on file at neither date and did not come and go in between. */
function judge(before: Held, after: Held, { then, named }: { then: AskedTime; named: boolean }): Judged | undefined {
  if (!after.onFile) {
    if (after.state !== 'ended' && after.state !== 'superseded') return undefined;
    if (before.onFile) return { state: 'left', reason: null };
    return before.state === after.state ? undefined : { state: 'between', reason: null };
  }
  if (!before.onFile) {
    if (before.state !== 'stated-later') return { state: 'joined', reason: null };
    return named ? { state: 'joined', reason: 'first-named' } : { state: 'not-known', reason: 'not-named-before' };
  }
  const passedOn = after.seats.some(({ role, state }) => state === 'superseded' && before.roles.includes(role));
  if (passedOn) return { state: 'role-changed', reason: 'passed-on' };
  if (!after.named && !heardAfter(after, then)) {
    return { state: 'not-known', reason: after.state === 'undated' ? 'undated' : 'not-named-after' };
  }
  return { state: before.roles.join() === after.roles.join() ? 'both' : 'role-changed', reason: null };
}

/**
 * Compares the record of a group at two times, the earlier one first. Whoever is first named after the earlier date has
 * joined when the record of that date names others (with the reason `first-named`); where it names nobody, it is not
 * known. In the order of organisation ids.
 */
export function compareDates(index: FactIndex, group: string, before: AskedTime, after: AskedTime): Compared[] {
  const earlier = heldRoles(index, group, before);
  const later = heldRoles(index, group, after);
  const named = [...earlier.values()].some((held) => held.named);
  return [...earlier]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([organisation, held]): Compared[] => {
      const other = later.get(organisation);
      const judged = other && judge(held, other, { then: before, named });
      return judged ? [{ organisation, ...judged, before: held, after: other }] : [];
    });
}
