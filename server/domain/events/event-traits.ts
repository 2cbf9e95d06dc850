/** What an event can be looked for by: topics, kind, groups, regions, years, and who took part in which role. */
import type { FactIndex } from '../fact-index.ts';
import type { EventFact } from '../facts/nodes.ts';
import { evidenceSpan } from '../statement.ts';
import { wholesOf } from './wholes.ts';

export interface EventTraits {
  readonly topic: ReadonlySet<string>;
  readonly eventKind: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
  readonly region: ReadonlySet<string>;
  readonly year: ReadonlySet<string>;
  readonly participants: readonly { readonly organisation: string; readonly role: string }[];
}

/** A region and all that it lies within; circles end where they close. */
function withAncestors(index: FactIndex, regions: Iterable<string>): Set<string> {
  const found = new Set(regions);
  for (const region of found) for (const { whole } of index.withinOf.get(region)) found.add(whole);
  return found;
}

function yearsOf(event: EventFact): Set<string> {
  const span = evidenceSpan(event);
  if (!span) return new Set();
  const [first, last] = [Number(span.first.slice(0, 4)), Number(span.last.slice(0, 4))];
  return new Set(Array.from({ length: last - first + 1 }, (_, place) => String(first + place)));
}

/**
 * The traits of an event. It belongs to the groups of what it is part of as well. Its regions are where it was held and
 * all that these lie within; of an event without a stated place, the regions of its groups.
 */
export function eventTraits(index: FactIndex, event: EventFact): EventTraits {
  const own = [event.id, ...wholesOf(index, event.id)];
  const groups = new Set(own.flatMap((id) => index.groupsOfEvent.get(id).map(({ group }) => group)));
  const held = index.regionsOfEvent.get(event.id).map(({ region }) => region);
  const ofGroups = [...groups].flatMap((group) => index.regionsOfGroup.get(group).map(({ region }) => region));
  return {
    topic: new Set(index.topicsOfEvent.get(event.id).map(({ topic }) => topic)),
    eventKind: new Set([event.kind]),
    group: groups,
    region: withAncestors(index, held.length > 0 ? held : ofGroups),
    year: yearsOf(event),
    participants: index.participantsOf.get(event.id),
  };
}

export interface EventFilter {
  readonly topic: readonly string[];
  readonly eventKind: readonly string[];
  readonly group: readonly string[];
  readonly region: readonly string[];
  readonly year: readonly string[];
  readonly organisation: readonly string[];
  readonly role: readonly string[];
}

const sets = ['topic', 'eventKind', 'group', 'region', 'year'] as const;

/**
 * Whether an event passes every filter that asks for something: any of its values suffices. Organisation and role are
 * asked of one and the same participation.
 */
export function passes(traits: EventTraits, filter: EventFilter): boolean {
  const { organisation, role } = filter;
  const bySets = sets.every(
    (name) => filter[name].length === 0 || filter[name].some((value) => traits[name].has(value)),
  );
  const asks = organisation.length + role.length > 0;
  const byPeople = traits.participants.some(
    (one) =>
      (organisation.length === 0 || organisation.includes(one.organisation)) &&
      (role.length === 0 || role.includes(one.role)),
  );
  return bySets && (!asks || byPeople);
}
