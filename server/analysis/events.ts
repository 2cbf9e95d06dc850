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

function eventNames(index: FactIndex, ids: Iterable<string>): EventItem['wholes'] {
  return distinct(ids).flatMap((id) => {
    const event = index.events.get(id);
    return event ? [{ id, name: event.titleEs, names: { es: event.titleEs, en: event.titleEn } }] : [];
  });
}

/** Of an event that stands for several: the figures of its groups for the very same period. */
function figuresOfPeriod(index: FactIndex, event: EventFact, time: AskedTime): EventItem['figuresOfPeriod'] {
  if (event.count === undefined || event.from === undefined) return [];
  const groups = index.groupsOfEvent.get(event.id).map(({ group }) => group);
  return claimsAbout(index, groups, time, ({ aspect }) => aspect === 'figure').filter(({ statements }) =>
    statements.some(({ from, to }) => from === event.from && to === event.to),
  );
}

/** One event with its participants, topics, figures, and what it is part of and has as parts. */
export function eventItem(index: FactIndex, event: EventFact, time: AskedTime): EventItem {
  const { id, titleEs, titleEn } = event;
  const groups = index.groupsOfEvent.get(id);
  const regions = index.regionsOfEvent.get(id);
  const topics = index.topicsOfEvent.get(id);
  const parts = distinct(index.partsOfEvent.get(id).map(({ event: part }) => part));
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
    wholes: eventNames(
      index,
      index.wholesOfEvent.get(id).map(({ whole }) => whole),
    ),
    parts: eventNames(index, parts),
    eventsInParts: parts.reduce((sum, part) => sum + (index.events.get(part)?.count ?? 1), 0),
    claims: claimsAbout(index, [id], time),
    figuresOfPeriod: figuresOfPeriod(index, event, time),
    statements: [...index.describedBy.get(id), ...groups, ...regions, ...topics].map((fact) => dated(fact, time)),
  };
}

/** Events by their first date, undated ones last, then by id. */
export function eventsInOrder(index: FactIndex): EventFact[] {
  const start = ({ from, to }: EventFact): string => from ?? to ?? '9999';
  return [...index.facts.events].sort((a, b) => byText(start(a), start(b)) || byText(a.id, b.id));
}

/** The events of these ids, in this order. */
export function eventsNamed(index: FactIndex, ids: ReadonlySet<string>, time: AskedTime): EventItem[] {
  return eventsInOrder(index)
    .filter(({ id }) => ids.has(id))
    .map((event) => eventItem(index, event, time));
}

/** All events, in the same order. */
export function eventList(index: FactIndex, time: AskedTime): { total: number; items: EventItem[] } {
  const items = eventsInOrder(index).map((event) => eventItem(index, event, time));
  return { total: items.length, items };
}
