/** Who sits in a group in which role at an asked time, with supersession of sole-holder roles (model.md, Time). */
import { dated, isCurrent, stateAt, type AskedTime } from './asked-time.ts';
import { knownPeriod } from './edtf.ts';
import type { FactIndex } from './fact-index.ts';
import type { MemberOf } from './facts/links.ts';
import { evidenceSpan, type DatedStatement } from './statement.ts';
import { groupRoles, memberRoles, soleHolderRoles, type GroupRole, type StatementState } from './vocabularies.ts';

/** One organisation in one role of one group, with all statements about it. */
export interface Seat {
  readonly organisation: string;
  readonly group: string;
  readonly role: GroupRole;
  readonly state: StatementState;
  readonly statements: readonly DatedStatement[];
}

const memberRoleSet: ReadonlySet<GroupRole> = new Set(memberRoles);
const soleHolderSet: ReadonlySet<GroupRole> = new Set(soleHolderRoles);

/** Whether a role makes a member: secretariat, coordinator and core member imply it. */
export function isMemberRole(role: GroupRole): boolean {
  return memberRoleSet.has(role);
}

function isSuperseded(fact: MemberOf, seats: readonly MemberOf[], time: AskedTime): boolean {
  if (!soleHolderSet.has(fact.role)) return false;
  const span = evidenceSpan(fact);
  if (!span) return false;
  return seats.some((other) => {
    if (other.role !== fact.role || other.organisation === fact.organisation) return false;
    const later = evidenceSpan(other);
    return later !== undefined && later.first > span.last && later.first <= time.period.last;
  });
}

/**
 * The state of several statements of one thing: stated when one is; else by the newest that lies before the asked time
 * (an end or a successor outweighs an older or equally old mention); else undated; else what is still to come.
 */
export function combinedState(statements: readonly DatedStatement[]): StatementState {
  const has = (state: StatementState): boolean => statements.some((statement) => statement.state === state);
  if (has('stated')) return 'stated';
  const newest = newestPast(statements);
  if (newest) return newest;
  for (const state of ['undated', 'stated-later', 'not-yet'] as const) if (has(state)) return state;
  return 'undated';
}

function newestPast(statements: readonly DatedStatement[]): StatementState | undefined {
  let newest: { readonly last: string; readonly state: StatementState } | undefined;
  for (const state of ['ended', 'superseded', 'last-stated'] as const) {
    for (const statement of statements) {
      const last = evidenceSpan(statement)?.last;
      if (statement.state === state && last !== undefined && (!newest || last > newest.last)) newest = { last, state };
    }
  }
  return newest?.state;
}

const known = new WeakMap<FactIndex, Map<string, readonly Seat[]>>();

/** Every seat of a group, whatever its state, in the order of roles and then organisation ids. Worked out once a revision. */
export function seatsOf(index: FactIndex, group: string, time: AskedTime): readonly Seat[] {
  const seatsByAsked = known.get(index) ?? new Map<string, readonly Seat[]>();
  known.set(index, seatsByAsked);
  const asked = `${group} ${time.period.first} ${time.period.last}`;
  const seats = seatsByAsked.get(asked) ?? workOutSeats(index, group, time);
  seatsByAsked.set(asked, seats);
  return seats;
}

function workOutSeats(index: FactIndex, group: string, time: AskedTime): Seat[] {
  const facts = index.membershipsIn.get(group);
  const byHolder = new Map<string, { fact: MemberOf; statements: DatedStatement[] }>();
  for (const fact of facts) {
    const state = stateAt(fact, time.period);
    const superseded = isCurrent(state) && isSuperseded(fact, facts, time);
    const key = `${fact.organisation} ${fact.role}`;
    const seat = byHolder.get(key) ?? { fact, statements: [] };
    seat.statements.push(dated(fact, time, superseded ? 'superseded' : state));
    byHolder.set(key, seat);
  }
  const seats = [...byHolder.values()].map(({ fact: { organisation, role }, statements }): Seat => ({
    organisation,
    group,
    role,
    state: combinedState(statements),
    statements,
  }));
  return withImpliedMembers(seats, time).sort(bySeat);
}

/**
 * Supersession takes the role, never the membership: whoever lost a role to a successor stays a member, stated or last
 * stated as its own dates say, unless a newer statement ends its membership. A seat as member that is not on file yet
 * or any more is taken up in it.
 */
function withImpliedMembers(seats: readonly Seat[], time: AskedTime): Seat[] {
  const implied = new Map<string, Seat>();
  for (const lost of seats.filter((seat) => seat.state === 'superseded')) {
    const { organisation } = lost;
    const held = seats.filter((seat) => seat.organisation === organisation && isMemberRole(seat.role));
    if (implied.has(organisation) || held.some((seat) => isCurrent(seat.state))) continue;
    const statements = held.flatMap((seat) => seat.statements);
    const state = combinedState(
      statements.map((said) => (said.state === 'superseded' ? { ...said, state: stateAt(said, time.period) } : said)),
    );
    if (!isCurrent(state)) continue;
    const shown = [lost, ...held.filter((seat) => seat.role === 'member')].flatMap((seat) => seat.statements);
    implied.set(organisation, { ...lost, role: 'member', state, statements: shown });
  }
  const kept = seats.filter((seat) => seat.role !== 'member' || !implied.has(seat.organisation));
  return [...kept, ...implied.values()];
}

function bySeat(a: Seat, b: Seat): number {
  return groupRoles.indexOf(a.role) - groupRoles.indexOf(b.role) || (a.organisation < b.organisation ? -1 : 1);
}

/** The seats that are on file as of the asked time. */
export function currentSeats(index: FactIndex, group: string, time: AskedTime): Seat[] {
  return seatsOf(index, group, time).filter((seat) => isCurrent(seat.state));
}

export interface Standing {
  /** Organisations with a member role, once each. */
  readonly members: readonly string[];
  /** Organisations that observe and hold no member role. */
  readonly observers: readonly string[];
}

/** Members and observers among seats, each organisation once; a contact alone is neither. */
export function standing(seats: readonly Seat[]): Standing {
  const members = new Set(seats.filter((seat) => isMemberRole(seat.role)).map((seat) => seat.organisation));
  const observers = new Set(
    seats
      .filter((seat) => seat.role === 'observer' && !members.has(seat.organisation))
      .map((seat) => seat.organisation),
  );
  return { members: [...members].sort(), observers: [...observers].sort() };
}

/** Last day of the newest evidence of a seat, as an ISO date, or undefined when it is undated. */
export function lastDay(statements: readonly DatedStatement[]): string | undefined {
  return statements
    .flatMap(({ from, to, attested }) => [from, to, attested])
    .filter((date) => date !== undefined)
    .map((date) => knownPeriod(date).last)
    .sort()
    .at(-1);
}
