/** All events of a workspace, oldest first. */
import { dated, type AskedTime } from '#domain/asked-time.ts';
import { claimsAbout } from '#domain/claims.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { EventFact } from '#domain/facts/nodes.ts';
import { groupRef, organisationRef, regionRef, topicRef } from '#domain/names.ts';
import { byName, byText, distinct, grouped } from '#domain/ordering.ts';
import type { EventItem } from '#domain/views/record-view.ts';
import { participationRoles } from '#domain/vocabularies.ts';
import { participationStatement } from '#domain/engagement.ts';
import { byRegion } from './region-item.ts';

function participantsOf(index: FactIndex, event: string, time: AskedTime): EventItem['participants'] {
  const seats = grouped(index.participantsOf.get(event), (fact) => `${fact.organisation} ${fact.role}`);
  return [...seats.values()]
    .map((facts) => ({
      organisation: organisationRef(index, facts[0].organisation),
      role: facts[0].role,
      statements: facts.map((fact) => participationStatement(index, fact, time)),
    }))
    .sort(
      (a, b) =>
        participationRoles.indexOf(a.role) - participationRoles.indexOf(b.role) ||
        byName(a.organisation, b.organisation),
    );
}

function eventItem(index: FactIndex, event: EventFact, time: AskedTime): EventItem {
  const { id, titleEs, titleEn } = event;
  const groups = index.groupsOfEvent.get(id);
  const regions = index.regionsOfEvent.get(id);
  const topics = index.topicsOfEvent.get(id);
  return {
    ...event,
    titles: { es: titleEs, en: titleEn },
    groups: distinct(groups.map((fact) => fact.group))
      .map((group) => groupRef(index, group))
      .sort(byName),
    regions: distinct(regions.map((fact) => fact.region))
      .map((region) => regionRef(index, region))
      .sort(byRegion),
    topics: distinct(topics.map((fact) => fact.topic))
      .map((topic) => topicRef(index, topic))
      .sort(byName),
    participants: participantsOf(index, id, time),
    claims: claimsAbout(index, [id], time),
    statements: [...index.describedBy.get(id), ...groups, ...regions, ...topics].map((fact) => dated(fact, time)),
  };
}

/** The events of these ids by their first date, undated ones last, then by id. */
export function eventsNamed(index: FactIndex, ids: ReadonlySet<string>, time: AskedTime): EventItem[] {
  const start = ({ from, to }: EventFact): string => from ?? to ?? '9999';
  return index.facts.events
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => byText(start(a), start(b)) || byText(a.id, b.id))
    .map((event) => eventItem(index, event, time));
}

/** All events, in the same order. */
export function eventList(index: FactIndex, time: AskedTime): { total: number; items: EventItem[] } {
  const items = eventsNamed(index, new Set(index.facts.events.map(({ id }) => id)), time);
  return { total: items.length, items };
}
