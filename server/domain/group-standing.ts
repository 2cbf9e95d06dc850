/** How a group stands at an asked time: how many members and observers, who leads it, and how far the record goes. */
import { newestDate, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import { currentSeats, isMemberRole, standing, type Seat } from './membership.ts';
import type { StatementDates } from './statement.ts';
import { soleHolderRoles } from './vocabularies.ts';

const leading: ReadonlySet<string> = new Set(soleHolderRoles);

/** Whether a seat is one of the roles that a single organisation holds at a time. */
export function isLeadership(seat: Seat): boolean {
  return leading.has(seat.role);
}

/**
 * The date of the list of members and observers, as its source writes it: the newest among seats other than secretariat
 * and coordinator, whose holders are often stated later than the list; of those when there are no others. Null when
 * undated.
 */
export function membersAsOf(seats: readonly Seat[]): string | null {
  const counted = seats.filter((seat) => isMemberRole(seat.role) || seat.role === 'observer');
  const listed = counted.filter((seat) => !isLeadership(seat));
  return newestDate((listed.length > 0 ? listed : counted).flatMap((seat) => seat.statements));
}

export interface GroupSummary {
  readonly seats: readonly Seat[];
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly asOf: string | null;
}

/** Current seats of a group with its members, observers and the date of the list. */
export function groupSummary(index: FactIndex, group: string, time: AskedTime): GroupSummary {
  const seats = currentSeats(index, group, time);
  return { seats, ...standing(seats), asOf: membersAsOf(seats) };
}

/**
 * The latest date of anything on file about a group, whatever the asked time: seats, contact, links, topics, claims,
 * ties, and its events with their own dates.
 */
export function recordEnds(index: FactIndex, group: string): string | null {
  const events = index.eventsOfGroup.get(group).map((fact) => fact.event);
  const dates: StatementDates[] = [
    ...index.membershipsIn.get(group),
    ...index.engagementsIn.get(group),
    ...index.linksOf.get(group),
    ...index.linksTo.get(group),
    ...index.topicsOfGroup.get(group),
    ...index.regionsOfGroup.get(group),
    ...index.claimsAbout.get(group),
    ...index.tiesFrom.get(group),
    ...index.tiesTo.get(group),
    ...index.describedBy.get(group),
    ...index.eventsOfGroup.get(group),
    ...events.flatMap((event) => index.participantsOf.get(event)),
    ...events.flatMap((event) => datesOf(index.events.get(event))),
  ];
  return newestDate(dates);
}

function datesOf(event: StatementDates | undefined): StatementDates[] {
  return event ? [event] : [];
}
