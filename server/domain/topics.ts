/** Who works on a topic, and where: its events with those who took part, the groups that deal with it, their regions. */
import type { FactIndex } from './fact-index.ts';
import { distinct } from './ordering.ts';
import { evidenceSpan, type Statement } from './statement.ts';

export interface TopicReach {
  /** Ids of the events that were about it. */
  readonly events: readonly string[];
  /** Ids of the groups that a source says deal with it, and of those that its events are of. */
  readonly groups: readonly string[];
  /** Ids of the organisations that took part in its events; members of its groups are not counted for that alone. */
  readonly organisations: readonly string[];
  /** Ids of the regions where its events were held, else those of the events' groups, and those of groups dealing with it. */
  readonly regions: readonly string[];
  /** First and last year of its events and of what is said of its groups; null when nothing is dated. */
  readonly years: { readonly first: string; readonly last: string } | null;
  readonly statements: readonly Statement[];
}

function placesOf(index: FactIndex, event: string): string[] {
  const held = index.regionsOfEvent.get(event).map(({ region }) => region);
  if (held.length > 0) return held;
  return index.groupsOfEvent.get(event).flatMap(({ group }) => regionsOfGroup(index, group));
}

function regionsOfGroup(index: FactIndex, group: string): string[] {
  return index.regionsOfGroup.get(group).map(({ region }) => region);
}

/** How far a topic reaches, whatever the dates. */
export function topicReach(index: FactIndex, topic: string): TopicReach {
  const about = index.eventsOfTopic.get(topic);
  const dealt = index.groupsOfTopic.get(topic);
  const events = distinct(about.map(({ event }) => event));
  const spans = [...events.map((id) => index.events.get(id)), ...dealt].flatMap((dates) =>
    dates === undefined ? [] : (evidenceSpan(dates) ?? []),
  );
  const [first] = distinct(spans.map((span) => span.first.slice(0, 4)));
  const last = distinct(spans.map((span) => span.last.slice(0, 4))).at(-1);
  const groupsDealing = dealt.map(({ group }) => group);
  return {
    events,
    groups: distinct([
      ...groupsDealing,
      ...events.flatMap((id) => index.groupsOfEvent.get(id).map(({ group }) => group)),
    ]),
    organisations: distinct(
      events.flatMap((id) => index.participantsOf.get(id).map(({ organisation }) => organisation)),
    ),
    regions: distinct([
      ...events.flatMap((id) => placesOf(index, id)),
      ...groupsDealing.flatMap((group) => regionsOfGroup(index, group)),
    ]),
    years: first === undefined || last === undefined ? null : { first, last },
    statements: [...about, ...dealt],
  };
}
