/** Where organisations meet: the seats of groups and the attendance of events, with the dates of both. */
import { isCurrent, type AskedTime } from '../asked-time.ts';
import { overlaps } from '../edtf.ts';
import { participationStatement } from '../engagement.ts';
import type { FactIndex } from '../fact-index.ts';
import { currentSeats } from '../membership.ts';
import { seatStatements } from '../network/strands.ts';
import { byText } from '../ordering.ts';
import { evidenceSpan, type DatedStatement } from '../statement.ts';

/** A group or an event with those who were there, each with the statements that say so. */
export interface Meeting {
  readonly type: 'group' | 'event';
  readonly id: string;
  readonly present: ReadonlyMap<string, readonly DatedStatement[]>;
}

type Presence = readonly [organisation: string, statement: DatedStatement];

/** The law puts nobody into contact: reference statements do not count. */
function meeting(type: Meeting['type'], id: string, presences: readonly Presence[]): Meeting {
  const present = new Map<string, DatedStatement[]>();
  for (const [organisation, statement] of presences) {
    if (statement.basis === 'reference') continue;
    const known = present.get(organisation);
    if (known) known.push(statement);
    else present.set(organisation, [statement]);
  }
  return { type, id, present };
}

/** Groups, then events, each in the order of ids. Who only paid for an event was not there. */
export function meetingsOf(index: FactIndex, time: AskedTime): Meeting[] {
  const groups = [...index.groups.keys()].sort(byText).map((id) => {
    const seats = currentSeats(index, id, time);
    return meeting(
      'group',
      id,
      seats.flatMap((seat) => seatStatements(seat).map((statement) => [seat.organisation, statement] as const)),
    );
  });
  const events = [...index.events.keys()].sort(byText).map((id) => {
    const attended = index.participantsOf.get(id).filter(({ role }) => role !== 'funder');
    const statements = attended.map((fact) => [fact.organisation, participationStatement(index, fact, time)] as const);
    return meeting(
      'event',
      id,
      statements.filter(([, { state }]) => isCurrent(state)),
    );
  });
  return [...groups, ...events];
}

/** An undated statement may be of any time; dated ones have to share a day. */
function atOneTime(a: DatedStatement, b: DatedStatement): boolean {
  const [first, second] = [evidenceSpan(a), evidenceSpan(b)];
  return !first || !second || overlaps(first, second);
}

/** The statements of two organisations that place them in a meeting at overlapping times; none when they missed each other. */
export function sharedStatements({ present }: Meeting, a: string, b: string): DatedStatement[] {
  const [ours, theirs] = [present.get(a) ?? [], present.get(b) ?? []];
  return [
    ...ours.filter((statement) => theirs.some((other) => atOneTime(statement, other))),
    ...theirs.filter((statement) => ours.some((other) => atOneTime(statement, other))),
  ];
}

/**
 * The sets of organisations that were in a meeting on one day: two share a set exactly when their times overlap. A
 * period overlaps another when the later of their first days lies in both, so the first days are all that need looking at.
 */
export function companies({ present }: Meeting): string[][] {
  const spans = [...present].map(([id, statements]) => ({ id, spans: statements.map(evidenceSpan) }));
  const days = new Set(spans.flatMap((one) => one.spans.flatMap((span) => span?.first ?? [])));
  const sets = [...(days.size > 0 ? days : [''])].sort(byText).map((day) =>
    spans
      .filter((one) => one.spans.some((span) => !span || (span.first <= day && day <= span.last)))
      .map(({ id }) => id)
      .sort(byText),
  );
  return [...new Map(sets.filter((set) => set.length > 1).map((set) => [set.join(' '), set])).values()];
}
