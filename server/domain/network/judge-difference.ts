/** Why something is in one of two pictures only, or in both without being named anew. Not being named is not having left. */
import { dated, isCurrent, type AskedTime } from '../asked-time.ts';
import { evidenceSpan, type DatedStatement } from '../statement.ts';
import type { NetworkReason, NetworkState } from '../views/network-comparison-view.ts';
import type { Basis } from '../vocabularies.ts';

export interface Judged {
  readonly state: NetworkState;
  readonly reason: NetworkReason | null;
}

/** What the two pictures are of. */
export interface Sides {
  /** The same region or group on both sides. */
  readonly same: boolean;
  /** The earlier time on the left where the sides are the same. */
  readonly left: AskedTime;
  readonly right: AskedTime;
  /** Bases that the right side leaves out. */
  readonly without: readonly Basis[];
  /** Whether a side holds any organisation. */
  readonly named: { readonly left: boolean; readonly right: boolean };
}

/** The statements that hold a thing in each picture; undefined where it is not in it. */
export interface Held {
  readonly left: readonly DatedStatement[] | undefined;
  readonly right: readonly DatedStatement[] | undefined;
  /** Statements that say that it ended by the right side's time. */
  readonly ends: readonly DatedStatement[];
}

function only(side: 'left' | 'right', reason: NetworkReason | null): Judged {
  return { state: side === 'left' ? 'only-left' : 'only-right', reason };
}

/** Of two dates of one thing: an earlier picture without it may only not have named it. */
function appeared(statements: readonly DatedStatement[], { left, named }: Sides): Judged {
  const before = statements.map((statement) => dated(statement, left).state);
  if (before.some(isCurrent)) return only('right', 'out-of-picture');
  if (!before.includes('stated-later')) return only('right', before.length > 0 ? 'begun' : 'out-of-picture');
  return named.left ? only('right', 'first-named') : { state: 'not-known', reason: 'first-named' };
}

function gone(statements: readonly DatedStatement[], ends: readonly DatedStatement[], sides: Sides): Judged {
  const { right, without } = sides;
  if (statements.length > 0 && statements.every(({ basis }) => without.includes(basis)))
    return only('left', 'left-out');
  const after = statements.map((statement) => dated(statement, right).state);
  return only('left', ends.length > 0 || after.includes('ended') ? 'ended' : 'out-of-picture');
}

/** Whether it is heard of after the earlier time: by a date, or by the law, which needs no naming anew. */
function stays(statements: readonly DatedStatement[], { left, right }: Sides): Judged {
  if (left.period.first === right.period.first && left.period.last === right.period.last) return both;
  if (statements.some(({ basis }) => basis === 'reference')) return both;
  const spans = statements.flatMap((statement) => evidenceSpan(statement) ?? []);
  if (spans.some(({ last }) => last > left.period.last)) return both;
  return { state: 'not-known', reason: spans.length === 0 ? 'undated' : 'not-named-after' };
}

const both: Judged = { state: 'both', reason: null };

/** Judges a thing that is in at least one picture. */
export function judgeDifference({ left, right, ends }: Held, sides: Sides): Judged {
  if (left && right) return sides.same ? stays(right, sides) : both;
  const side = left ? 'left' : 'right';
  if (!sides.same) {
    return sides.named[left ? 'right' : 'left']
      ? only(side, null)
      : { state: 'not-known', reason: 'other-names-nobody' };
  }
  if (left) return gone(left, ends, sides);
  return appeared(right ?? [], sides);
}
