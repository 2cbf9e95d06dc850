/** Counts of a group's members and observers: of organisations, never of statements. */
import { isCurrent } from '#domain/asked-time.ts';
import { isMemberRole } from '#domain/membership.ts';
import { countBy, grouped } from '#domain/ordering.ts';
import type { MemberCounts, MemberItem, MembersView } from '#domain/views/record-view.ts';
import { statementStates, type StatementState } from '#domain/vocabularies.ts';

type Seats = readonly [MemberItem, ...MemberItem[]];

/** Contact alone is no membership; a superseded seat is a role that passed on, and its holder has a seat as member beside it. */
function counts(item: MemberItem): boolean {
  return (isMemberRole(item.role) || item.role === 'observer') && item.state !== 'superseded';
}

function strongestState(seats: Seats): StatementState {
  const states = new Set(seats.filter(counts).map((seat) => seat.state));
  return statementStates.find((state) => states.has(state)) ?? 'undated';
}

/** Counts over organisations, each with the seats that count for it. */
function countsOver(organisations: readonly Seats[]): Omit<MemberCounts, 'state'> {
  const members = organisations.filter((seats) => seats.some((seat) => isMemberRole(seat.role))).length;
  const refs = organisations.map(([seat]) => seat.organisation);
  return {
    organisations: organisations.length,
    members,
    observers: organisations.length - members,
    kind: countBy(refs, (ref) => ref.kind),
    pillar: countBy(refs, (ref) => ref.pillar ?? 'not-stated'),
    role: countBy(organisations.flat(), (seat) => seat.role),
  };
}

function withSeats(organisations: readonly Seats[], wanted: (seat: MemberItem) => boolean): Seats[] {
  return organisations.flatMap((seats): Seats[] => {
    const [first, ...rest] = seats.filter(wanted);
    return first && [first, ...rest].some(counts) ? [[first, ...rest]] : [];
  });
}

/**
 * The counts of all seats that are on file as of the asked time, and of each state apart. An organisation stands in the
 * state that is strongest among its counted seats: stated before last stated before undated. One whose pillar no source
 * states counts under `not-stated`.
 */
export function memberCounts(items: readonly MemberItem[]): Pick<MembersView, 'counts' | 'countsByState'> {
  const organisations = [...grouped(items, (item) => item.organisation.id).values()].filter((seats) =>
    seats.some(counts),
  );
  const byState = grouped(organisations, strongestState);
  const states = statementStates.filter((state) => byState.has(state));
  return {
    counts: {
      ...countsOver(withSeats(organisations, (seat) => isCurrent(seat.state))),
      state: countBy(organisations, strongestState),
    },
    countsByState: Object.fromEntries(
      states.map((state) => [state, countsOver(withSeats(byState.get(state) ?? [], (seat) => seat.state === state))]),
    ),
  };
}
