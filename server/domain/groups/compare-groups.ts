/** Two groups side by side: who is in both, themselves or through a part or whole of theirs, and who in one only. */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { relativesOf } from '../relatives.ts';
import type { DatedStatement } from '../statement.ts';
import type { ComparisonReason, ComparisonState } from '../views/group-view.ts';
import { heldRoles, type Held } from './held-roles.ts';

export interface GroupAt {
  readonly group: string;
  readonly time: AskedTime;
}

/** One organisation, or a pair of a part and its whole, of which each sits in one of the groups. */
export interface Matched {
  readonly state: ComparisonState;
  readonly reason: ComparisonReason | null;
  readonly left: { readonly organisation: string; readonly held: Held } | undefined;
  readonly right: { readonly organisation: string; readonly held: Held } | undefined;
  /** That one is part of the other; empty unless matched through it. */
  readonly link: readonly DatedStatement[];
}

function onFile(index: FactIndex, { group, time }: GroupAt): Map<string, Held> {
  return new Map(
    [...heldRoles(index, group, time)].filter(([, held]) => held.onFile).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Parts and wholes as of either date. */
function relatives(index: FactIndex, organisation: string, left: GroupAt, right: GroupAt) {
  return new Map([...relativesOf(index, organisation, left.time), ...relativesOf(index, organisation, right.time)]);
}

/**
 * Compares who is on file in each group at its own date. An organisation that sits in one only is matched with every
 * part or whole of it that sits in the other (`through`). Where a group names nobody, the other's organisations are
 * `not-known` instead of only there.
 */
export function compareGroups(index: FactIndex, left: GroupAt, right: GroupAt): Matched[] {
  const [ours, theirs] = [onFile(index, left), onFile(index, right)];
  const paired = new Set<string>();
  const alone = (state: 'only-left' | 'only-right', others: number): Pick<Matched, 'state' | 'reason'> =>
    others === 0 ? { state: 'not-known', reason: 'other-names-nobody' } : { state, reason: null };
  const matched = [...ours].flatMap(([organisation, held]): Matched[] => {
    const own = { organisation, held };
    const same = theirs.get(organisation);
    if (same) {
      paired.add(organisation);
      return [{ state: 'both', reason: null, left: own, right: { organisation, held: same }, link: [] }];
    }
    const through = [...relatives(index, organisation, left, right)].flatMap(([other, link]): Matched[] => {
      const seat = theirs.get(other);
      if (!seat) return [];
      paired.add(other);
      return [{ state: 'through', reason: null, left: own, right: { organisation: other, held: seat }, link }];
    });
    return through.length > 0
      ? through
      : [{ ...alone('only-left', theirs.size), left: own, right: undefined, link: [] }];
  });
  const rest = [...theirs]
    .filter(([organisation]) => !paired.has(organisation))
    .map(([organisation, held]): Matched => {
      const own = { organisation, held };
      return { ...alone('only-right', ours.size), left: undefined, right: own, link: [] };
    });
  return [...matched, ...rest];
}
