/** What the record of a group says of each organisation at an asked time: its roles, and whether it is named then. */
import { isCurrent, type AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { combinedState, isMemberRole, seatsOf, type Seat } from '../membership.ts';
import { grouped } from '../ordering.ts';
import { groupRoles, type GroupRole, type StatementState } from '../vocabularies.ts';

export interface Held {
  /** Seats other than contact, whatever their state. */
  readonly seats: readonly Seat[];
  /** Roles on file at the asked time, most binding first; `member` only when no other role implies it. */
  readonly roles: readonly GroupRole[];
  readonly onFile: boolean;
  /** Whether a statement speaks of the asked time itself. */
  readonly named: boolean;
  /** The state of all its statements taken together. */
  readonly state: StatementState;
}

function rolesOf(seats: readonly Seat[]): GroupRole[] {
  const held = new Set(seats.filter(({ state }) => isCurrent(state)).map(({ role }) => role));
  const implied = [...held].some((role) => role !== 'member' && isMemberRole(role));
  return groupRoles.filter((role) => held.has(role) && !(role === 'member' && implied));
}

/** Every organisation with a seat other than contact in the group at any time, by id. */
export function heldRoles(index: FactIndex, group: string, time: AskedTime): Map<string, Held> {
  const seats = seatsOf(index, group, time).filter(({ role }) => role !== 'contact');
  return new Map(
    [...grouped(seats, ({ organisation }) => organisation)].map(([organisation, own]) => [
      organisation,
      {
        seats: own,
        roles: rolesOf(own),
        onFile: own.some(({ state }) => isCurrent(state)),
        named: own.some(({ state }) => state === 'stated'),
        state: combinedState(own.flatMap(({ statements }) => statements)),
      },
    ]),
  );
}
