/** All groups of a workspace with what they stand for and are linked to. */
import { dated, type AskedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { GroupFact } from '#domain/facts/nodes.ts';
import { groupSummary } from '#domain/group-standing.ts';
import { groupRef, regionRef, topicRef } from '#domain/names.ts';
import { byName, distinct, grouped } from '#domain/ordering.ts';
import type { GroupItem } from '#domain/views/record-view.ts';
import { regionKinds } from '#domain/vocabularies.ts';
import { byRegion } from './region-item.ts';

function linksOf(index: FactIndex, group: string, time: AskedTime): GroupItem['links'] {
  const links = [
    ...index.linksOf.get(group).map((fact) => ({ fact, other: fact.toGroup, direction: 'out' as const })),
    ...index.linksTo.get(group).map((fact) => ({ fact, other: fact.group, direction: 'in' as const })),
  ];
  const same = grouped(links, ({ fact, other, direction }) => `${other} ${fact.kind} ${direction}`);
  return [...same.values()]
    .map(([first, ...rest]) => ({
      group: groupRef(index, first.other),
      kind: first.fact.kind,
      direction: first.direction,
      statements: [first, ...rest].map(({ fact }) => dated(fact, time)),
    }))
    .sort((a, b) => byName(a.group, b.group));
}

/** One group with what it stands for and is linked to. */
export function groupItem(index: FactIndex, { id, from, to }: GroupFact, time: AskedTime): GroupItem {
  const { members, observers, asOf } = groupSummary(index, id, time);
  const topics = grouped(index.topicsOfGroup.get(id), (fact) => fact.topic);
  return {
    ...groupRef(index, id),
    regions: distinct(index.regionsOfGroup.get(id).map((fact) => fact.region))
      .map((region) => regionRef(index, region))
      .sort(byRegion),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    links: linksOf(index, id, time),
    topics: [...topics]
      .map(([topic, facts]) => ({
        topic: topicRef(index, topic),
        statements: facts.map((fact) => dated(fact, time)),
      }))
      .sort((a, b) => byName(a.topic, b.topic)),
    members: members.length,
    observers: observers.length,
    asOf,
    statements: [...index.describedBy.get(id), ...index.regionsOfGroup.get(id)].map((fact) => dated(fact, time)),
  };
}

/** Groups in the order of their regions, the country's first and those without a region last, then by Spanish name. */
export function groupList(index: FactIndex, time: AskedTime): { total: number; items: GroupItem[] } {
  const rank = ({ regions: [region] }: GroupItem): number =>
    region ? regionKinds.indexOf(region.kind) : regionKinds.length;
  const items = index.facts.groups
    .map((group) => groupItem(index, group, time))
    .sort((a, b) => rank(a) - rank(b) || byName(a, b));
  return { total: items.length, items };
}
