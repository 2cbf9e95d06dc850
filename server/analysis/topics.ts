/** The topics of a workspace, and one of them: who works on it, where, in which events. */
import { dated, type AskedTime } from '#domain/asked-time.ts';
import { claimsAbout } from '#domain/claims.ts';
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { groupRef, regionRef, topicRef } from '#domain/names.ts';
import { byName, distinct } from '#domain/ordering.ts';
import { topicReach } from '#domain/topics.ts';
import type { TopicItem, TopicView } from '#domain/views/topic-view.ts';
import { eventItem, eventsInOrder } from './events.ts';
import { byRegion } from './region-item.ts';

function topicItem(index: FactIndex, id: string): TopicItem {
  const { events, groups, organisations, regions, years } = topicReach(index, id);
  return {
    ...topicRef(index, id),
    aliases: index.topics.get(id)?.aliases ?? [],
    meetings: events.filter((event) => index.events.get(event)?.kind === 'meeting').length,
    events: events.length,
    groups: groups.length,
    organisations: organisations.length,
    regions: regions.length,
    years,
  };
}

/** Topics in their order on file, those without one last by name. */
export function topicList(index: FactIndex): { total: number; items: TopicItem[] } {
  const orderOf = (id: string): number => index.topics.get(id)?.order ?? Number.MAX_SAFE_INTEGER;
  const items = index.facts.topics
    .map(({ id }) => topicItem(index, id))
    .sort((a, b) => orderOf(a.id) - orderOf(b.id) || byName(a, b));
  return { total: items.length, items };
}

function groupsOf(index: FactIndex, topic: string, groups: readonly string[], time: AskedTime): TopicView['groups'] {
  return groups
    .map((id) => ({
      group: groupRef(index, id),
      regions: distinct(index.regionsOfGroup.get(id).map(({ region }) => region)).map((region) =>
        regionRef(index, region),
      ),
      statements: index.groupsOfTopic
        .get(topic)
        .filter(({ group }) => group === id)
        .map((fact) => dated(fact, time)),
    }))
    .sort((a, b) => byName(a.group, b.group));
}

function organisationsOf(events: TopicView['events']): TopicView['organisations'] {
  const found = new Map<string, TopicView['organisations'][number]>();
  for (const { id, titles, titleEs, regions, participants } of events) {
    for (const { organisation, role, statements } of participants) {
      const known = found.get(organisation.id) ?? { organisation, events: [] };
      known.events.push({ event: { id, name: titleEs, names: titles }, role, regions, statements });
      found.set(organisation.id, known);
    }
  }
  return [...found.values()].sort(
    (a, b) => b.events.length - a.events.length || byName(a.organisation, b.organisation),
  );
}

/**
 * A topic at an asked time. Events stand whatever their date; their participants are whoever a source names.
 * @throws AppError NOT_FOUND for an unknown topic
 */
export function topicView(index: FactIndex, id: string, time: AskedTime): TopicView {
  if (!index.topics.has(id)) throw new AppError('NOT_FOUND', `no topic ${id}`, { details: { type: 'topic', id } });
  const reach = topicReach(index, id);
  const wanted = new Set(reach.events);
  const events = eventsInOrder(index)
    .filter((event) => wanted.has(event.id))
    .map((event) => eventItem(index, event, time));
  const claims = claimsAbout(index, [id], time);
  const statements = [...reach.statements, ...claims.flatMap((claim) => claim.statements)];
  return {
    topic: topicItem(index, id),
    at: time.at,
    regions: reach.regions.map((region) => regionRef(index, region)).sort(byRegion),
    groups: groupsOf(index, id, reach.groups, time),
    organisations: organisationsOf(events),
    events,
    claims,
    sources: distinct(statements.map(({ source }) => source)),
  };
}
