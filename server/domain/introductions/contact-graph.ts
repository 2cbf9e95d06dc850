/** The graph that introductions go through: organisations, and the rooms in which they meet as stars between them. */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { keptPerTime } from '../kept-per-time.ts';
import { currentStrands, type Strand } from '../network/strands.ts';
import { byText } from '../ordering.ts';
import { negativeTieKinds } from '../vocabularies.ts';
import { companies, meetingsOf, type Meeting } from './meetings.ts';

/** Organisations that were in a group or event on one day: a star instead of a line for each two of them. */
export interface Room {
  /** Number of the group or event. */
  readonly meeting: number;
  /** Size of the whole meeting less one, at least 1. */
  readonly cost: number;
  readonly members: readonly number[];
}

/** Organisations are numbered in the order of their ids. */
export interface ContactGraph {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Neighbours by tie or part, at cost 1. */
  readonly direct: readonly ReadonlySet<number>[];
  readonly meetings: readonly Meeting[];
  readonly rooms: readonly Room[];
  /** Numbers of the rooms that an organisation is in. */
  readonly roomsOf: readonly (readonly number[])[];
}

/** Whether somebody can be introduced along a strand: no conflict, no law, no seat (which is a room). */
export function isContact({ relation, kind, statement }: Strand): boolean {
  if (statement.basis === 'reference') return false;
  return relation === 'part-of' || (relation === 'tie' && !negativeTieKinds.includes(kind));
}

/**
 * The contacts of a workspace that are on file as of the asked time. A group of 200 makes 200 entries for each day that
 * matters, not 20,000 lines.
 */
export const contactGraph = keptPerTime((index: FactIndex, time: AskedTime): ContactGraph => {
  const ids = [...index.organisations.keys()].sort(byText);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const direct = ids.map(() => new Set<number>());
  for (const strand of currentStrands(index, time).all) {
    const [from, to] = [numberOf.get(strand.from), numberOf.get(strand.to)];
    if (from === undefined || to === undefined || from === to || !isContact(strand)) continue;
    direct[from]?.add(to);
    direct[to]?.add(from);
  }
  const meetings = meetingsOf(index, time);
  const rooms = meetings.flatMap((meeting, number) =>
    companies(meeting).map((company): Room => {
      const members = company.flatMap((id) => numberOf.get(id) ?? []);
      return { meeting: number, cost: Math.max(1, meeting.present.size - 1), members };
    }),
  );
  const roomsOf = ids.map((): number[] => []);
  rooms.forEach(({ members }, room) => {
    for (const member of members) roomsOf[member]?.push(room);
  });
  return { ids, numberOf, direct, meetings, rooms, roomsOf };
});
