/** How a group came about: the study, what happened on the way, the decision, the founding, the first meeting, and the time between. */
import { dated, type AskedTime } from '../asked-time.ts';
import { claimsAbout } from '../claims.ts';
import { knownPeriod, type EdtfDate } from '../edtf.ts';
import type { FactIndex } from '../fact-index.ts';
import type { ClaimFact, EventFact } from '../facts/nodes.ts';
import { nodeRef } from '../names.ts';
import { byText, distinct } from '../ordering.ts';
import { enclosing } from '../regions.ts';
import type { ClaimView } from '../views/pieces.ts';
import { originKinds, type Origin, type OriginStep } from '../views/group-view.ts';
import { timeBetween } from './time-between.ts';

/** Kinds of event that lead to a group; meetings and trainings are what it does. */
const leadingKinds: ReadonlySet<string> = new Set(['study', 'project', 'workshop', 'presentation', 'publication']);

const startOf = ({ from, to }: EventFact): EdtfDate | undefined => from ?? to;

function eventsWhere(index: FactIndex, ids: Iterable<string>): EventFact[] {
  return distinct(ids).flatMap((id) => index.events.get(id) ?? []);
}

/** Ids of the events of a group and of everything that is part of them. */
export function eventsOf(index: FactIndex, group: string): ReadonlySet<string> {
  return withParts(
    index,
    index.eventsOfGroup.get(group).map(({ event }) => event),
  );
}

function withParts(index: FactIndex, events: Iterable<string>): Set<string> {
  const found = new Set(events);
  for (const event of found) {
    for (const part of index.facts.eventPart) if (part.whole === event) found.add(part.event);
  }
  return found;
}

/** Whether an event began no later than a date ends; undated events did not. */
function beganBy(event: EventFact, date: EdtfDate): boolean {
  const start = startOf(event);
  return start !== undefined && knownPeriod(start).first <= knownPeriod(date).last;
}

/**
 * The studies before the founding: those of the group; else those of its own region; else those of the nearest region
 * around it.
 */
function studiesFor(index: FactIndex, group: string, founded: EdtfDate): EventFact[] {
  const studies = (ids: Iterable<string>): EventFact[] =>
    eventsWhere(index, ids).filter((event) => event.kind === 'study' && beganBy(event, founded));
  const regions = index.regionsOfGroup.get(group).map(({ region }) => region);
  const places = [...regions, ...regions.flatMap((region) => enclosing(index, region))];
  const tiers = [
    eventsOf(index, group),
    ...places.map((place) =>
      index.facts.eventRegion.filter(({ region }) => region === place).map(({ event }) => event),
    ),
  ];
  return tiers.map(studies).find((found) => found.length > 0) ?? [];
}

function eventStep(index: FactIndex, event: EventFact, kind: OriginStep['kind'], time: AskedTime): OriginStep {
  const { id, from, to } = event;
  const ref = nodeRef(index, id);
  return {
    kind,
    ...(ref ? { event: ref } : {}),
    eventKind: event.kind,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    claims: claimsAbout(index, [id], time),
    statements: [...index.describedBy.get(id), ...index.groupsOfEvent.get(id)].map((fact) => dated(fact, time)),
  };
}

function foundingDate(index: FactIndex, group: string, claims: readonly ClaimView[]): EdtfDate | undefined {
  const claimed = claims.flatMap(({ statements }) =>
    statements.flatMap(({ from, attested }) => from ?? attested ?? []),
  );
  return index.groups.get(group)?.from ?? claimed.sort(byText)[0];
}

function stepOrder(a: OriginStep, b: OriginStep): number {
  const rank: readonly OriginStep['kind'][] = originKinds;
  const period = ({ from, to }: OriginStep) => knownPeriod(from ?? to ?? '9999');
  const [first, second] = [period(a), period(b)];
  return (
    byText(first.first, second.first) || rank.indexOf(a.kind) - rank.indexOf(b.kind) || byText(first.last, second.last)
  );
}

type Ends = Partial<Record<Origin['between'][number]['from'], EdtfDate | undefined>>;

function timesBetween(ends: Ends): Origin['between'] {
  const pairs = [
    ['study-start', 'founded'],
    ['study-end', 'founded'],
    ['founded', 'first-meeting'],
    ['study-start', 'first-meeting'],
  ] as const;
  return pairs.flatMap(([from, to]) => {
    const [first, second] = [ends[from], ends[to]];
    const time = first === undefined || second === undefined ? undefined : timeBetween(first, second);
    return time ? [{ from, to, time }] : [];
  });
}

/**
 * What led to a group. The founding is the group's beginning, else the earliest claim that says when it was founded;
 * without either only a first meeting is shown. A meeting more than a year after the founding is not taken for the
 * first one (`firstMeetingKnown`).
 */
export function originOf(index: FactIndex, group: string, time: AskedTime): Origin {
  const claims = claimsAbout(index, [group], time, ({ measure }) => measure === 'founded');
  const founded = foundingDate(index, group, claims);
  const own = eventsWhere(index, eventsOf(index, group));
  const [meeting] = own
    .filter((event) => event.kind === 'meeting' && startOf(event) !== undefined)
    .sort((a, b) => byText(knownPeriod(startOf(a) ?? '9999').first, knownPeriod(startOf(b) ?? '9999').first));
  const met = meeting && startOf(meeting);
  const gap = founded === undefined || met === undefined ? undefined : timeBetween(founded, met);
  const firstMeetingKnown = gap !== undefined && inOneYear(gap);
  const studies = founded === undefined ? [] : studiesFor(index, group, founded);
  const onTheWay = founded === undefined ? [] : leadingTo(index, own, studies, founded);
  const steps = [
    ...studies.map((event) => eventStep(index, event, 'study', time)),
    ...onTheWay.map((event) => eventStep(index, event, 'event', time)),
    ...claimsAbout(index, [group], time, isDecision).flatMap(decisionStep),
    ...(founded === undefined ? [] : [foundingStep(index, group, founded, claims, time)]),
    ...(meeting ? [eventStep(index, meeting, 'first-meeting', time)] : []),
  ].sort(stepOrder);
  const [study] = studies;
  return {
    steps,
    between: timesBetween({
      'study-start': study?.from,
      'study-end': study?.to,
      founded,
      'first-meeting': firstMeetingKnown ? met : undefined,
    }),
    firstMeetingKnown,
  };
}

function inOneYear({ unit, count }: Origin['between'][number]['time']): boolean {
  return unit === 'years' ? count <= 1 : unit === 'months' ? count <= 12 : count <= 366;
}

/** Events of the group and parts of its studies that began by the founding, other than the studies themselves. */
function leadingTo(
  index: FactIndex,
  own: readonly EventFact[],
  studies: readonly EventFact[],
  founded: EdtfDate,
): EventFact[] {
  const ids = new Set(studies.map(({ id }) => id));
  const parts = eventsWhere(index, withParts(index, ids));
  return eventsWhere(
    index,
    [...own, ...parts].map(({ id }) => id),
  ).filter((event) => !ids.has(event.id) && leadingKinds.has(event.kind) && beganBy(event, founded));
}

/** A dated claim that the group was decided on. */
function isDecision({ aspect, measure }: ClaimFact): boolean {
  return measure === 'decision' && aspect !== 'not-stated';
}

function decisionStep(claim: ClaimView): OriginStep[] {
  const { statements } = claim;
  const [first] = statements;
  const from = first?.from ?? first?.attested;
  return from === undefined ? [] : [{ kind: 'decision', from, claims: [claim], statements }];
}

function foundingStep(
  index: FactIndex,
  group: string,
  from: EdtfDate,
  claims: ClaimView[],
  time: AskedTime,
): OriginStep {
  const said = claims.flatMap(({ statements }) => statements);
  const described = index.describedBy.get(group).map((fact) => dated(fact, time));
  return { kind: 'founded', from, claims, statements: said.length > 0 ? said : described };
}
