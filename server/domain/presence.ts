/** How an organisation belongs to a region: in its group, present in it or a part of it, by jurisdiction, or somewhere in the country. */
import { dated, isCurrent, type AskedTime } from './asked-time.ts';
import { currentPresences } from './current-presences.ts';
import type { FactIndex } from './fact-index.ts';
import { participationStatement } from './engagement.ts';
import { currentSeats } from './membership.ts';
import { distinct } from './ordering.ts';
import { enclosing, inside } from './regions.ts';
import type { DatedStatement } from './statement.ts';
import type { PresenceWay } from './vocabularies.ts';

export interface Presence {
  readonly way: PresenceWay;
  readonly statements: readonly DatedStatement[];
}

/**
 * Presence of every organisation that belongs to the region, by id. The nearest way wins: a seat in or documented
 * contact with one of `groups`, then a presence in the region or inside it, then jurisdiction over an enclosing region,
 * then a presence stated for the country only.
 */
export function presencesIn(
  index: FactIndex,
  region: string,
  groups: readonly string[],
  time: AskedTime,
): Map<string, Presence> {
  const found = new Map<string, { way: PresenceWay; statements: DatedStatement[] }>();
  const add = (organisation: string, way: PresenceWay, statement: DatedStatement): void => {
    if (!isCurrent(statement.state)) return;
    const known = found.get(organisation);
    if (!known) found.set(organisation, { way, statements: [statement] });
    else if (known.way === way) known.statements.push(statement);
  };
  for (const group of groups) {
    // By seats, not by single statements: a list of 2019 does not keep in the group whom another source saw leave in 2020.
    for (const seat of currentSeats(index, group, time)) {
      for (const statement of seat.statements) add(seat.organisation, 'group', dated(statement, time));
    }
    for (const fact of index.engagementsIn.get(group)) add(fact.organisation, 'group', dated(fact, time));
    for (const { event } of index.eventsOfGroup.get(group)) {
      for (const fact of index.participantsOf.get(event).filter(({ role }) => role !== 'funder')) {
        add(fact.organisation, 'group', participationStatement(index, fact, time));
      }
    }
  }
  const presencesAt = (place: string) => currentPresences(index.presencesIn.get(place), time);
  for (const place of [region, ...inside(index, region)]) {
    for (const fact of presencesAt(place)) add(fact.organisation, 'region', dated(fact, time));
  }
  const around = enclosing(index, region);
  for (const place of around) {
    for (const fact of presencesAt(place)) {
      if (fact.mode === 'jurisdiction') add(fact.organisation, 'jurisdiction', dated(fact, time));
    }
  }
  for (const place of around.filter((id) => index.regions.get(id)?.kind === 'country')) {
    for (const fact of presencesAt(place)) {
      if (fact.mode !== 'jurisdiction') add(fact.organisation, 'country', dated(fact, time));
    }
  }
  return found;
}

/** Ids of the regions where an organisation is present in any mode, as far as that has not ended or not begun, and of those around them. */
export function placesOf(index: FactIndex, organisation: string, time: AskedTime): string[] {
  const places = index.presencesOf
    .get(organisation)
    .filter((fact) => !['ended', 'not-yet'].includes(dated(fact, time).state))
    .map(({ region }) => region);
  return distinct([...places, ...places.flatMap((place) => enclosing(index, place))]);
}
