/**
 * Engagement: the documented level of contact between an organisation and a group, 0 to 1 (methods.md). A ladder after
 * the IAP2 Spectrum of Public Participation (International Association for Public Participation, 2018); the numbers are
 * our convention.
 */
import { currentEvidence, dated, isCurrent, stateAt, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import type { TookPartIn } from './facts/links.ts';
import { currentSeats } from './membership.ts';
import { groupRef, organisationRef } from './names.ts';
import { keptPerTime } from './kept-per-time.ts';
import { linkedGroups } from './regions.ts';
import { isStale } from './staleness.ts';
import type { DatedStatement } from './statement.ts';
import {
  engagementLevels,
  groupRoles,
  outputEventKinds,
  type EngagementLevel,
  type GroupRole,
} from './vocabularies.ts';
import type { EngagementView, ThroughView } from './views/pieces.ts';

/** Value of each role in the group. */
export const roleValues: Readonly<Record<GroupRole, number>> = {
  secretariat: 1,
  coordinator: 1,
  'core-member': 1,
  member: 1,
  contact: 1,
  observer: 0.75,
};

/** Value of each documented level of contact short of a seat. */
export const levelValues: Readonly<Record<EngagementLevel, number>> = {
  participates: 0.75,
  consulted: 0.5,
  informed: 0.25,
  approached: 0.1,
};

/** Value of having taken part in one, and in two or more, of the group's events. */
export const eventValues = { one: 0.5, more: 0.75 } as const;

interface Rung {
  readonly value: number;
  readonly rung: string;
  readonly statements: readonly DatedStatement[];
}

/**
 * A participation as a statement: with its own dates, else its event's. Having taken part does not end, so an end in the
 * past leaves it last stated.
 */
export function participationStatement(index: FactIndex, fact: TookPartIn, time: AskedTime): DatedStatement {
  const own = fact.from ?? fact.to ?? fact.attested;
  const event = index.events.get(fact.event);
  const from = own === undefined ? event?.from : fact.from;
  const to = own === undefined ? event?.to : fact.to;
  const shown = { ...fact, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const state = stateAt(shown, time.period);
  return dated(shown, time, state === 'ended' ? 'last-stated' : state);
}

function eventRung(index: FactIndex, organisation: string, group: string, time: AskedTime): Rung | undefined {
  const groupEvents = new Set(index.eventsOfGroup.get(group).map((fact) => fact.event));
  const outputs: ReadonlySet<string> = new Set(outputEventKinds);
  const counted = new Set<string>();
  const statements: DatedStatement[] = [];
  for (const fact of index.participationsOf.get(organisation)) {
    if (fact.role === 'funder' || !groupEvents.has(fact.event)) continue;
    const statement = participationStatement(index, fact, time);
    if (!isCurrent(statement.state)) continue;
    const kind = index.events.get(fact.event)?.kind ?? 'meeting';
    counted.add(outputs.has(kind) ? 'studies, projects and publications' : fact.event);
    statements.push(statement);
  }
  if (counted.size === 0) return undefined;
  return counted.size > 1
    ? { value: eventValues.more, rung: 'events', statements }
    : { value: eventValues.one, rung: 'event', statements };
}

function rungsAt(index: FactIndex, organisation: string, group: string, time: AskedTime): readonly Rung[] {
  const seats = currentSeats(index, group, time)
    .filter((seat) => seat.organisation === organisation)
    .map((seat): Rung => ({ value: roleValues[seat.role], rung: seat.role, statements: current(seat.statements) }));
  const events = eventRung(index, organisation, group, time);
  const contacts = index.engagementsOf.get(organisation).filter((fact) => fact.group === group);
  const levels = engagementLevels.flatMap((level): Rung[] => {
    const statements = currentEvidence(
      contacts.filter((fact) => fact.level === level),
      time,
    );
    return statements.length === 0 ? [] : [{ value: levelValues[level], rung: level, statements }];
  });
  return [...seats, ...(events ? [events] : []), ...levels];
}

/** Judged once: coverage asks for the same organisation and group in each region and for each role. */
const rungs = keptPerTime((index, time) => {
  const byGroup = new Map<string, Map<string, readonly Rung[]>>();
  return (organisation: string, group: string): readonly Rung[] => {
    const known = byGroup.get(group) ?? new Map<string, readonly Rung[]>();
    byGroup.set(group, known);
    const all = known.get(organisation) ?? rungsAt(index, organisation, group, time);
    known.set(organisation, all);
    return all;
  };
});

function current(statements: readonly DatedStatement[]): DatedStatement[] {
  return statements.filter((statement) => isCurrent(statement.state) || statement.state === 'superseded');
}

const rungOrder: readonly string[] = [...groupRoles, 'events', 'event', ...engagementLevels];

/**
 * The highest rung that statements give an organisation with a group at the asked time; `none` (0) without any. Evidence
 * older than `staleAfter` years is marked; of rungs of the same value one that is not old says it before one that is.
 */
export function engagementWith(
  index: FactIndex,
  organisation: string,
  group: string,
  time: AskedTime,
  staleAfter?: number,
): EngagementView {
  const old = ({ statements }: Rung): boolean => isStale(statements, time, staleAfter);
  const [best] = rungs(index, time)(organisation, group).toSorted(
    (a, b) =>
      b.value - a.value || Number(old(a)) - Number(old(b)) || rungOrder.indexOf(a.rung) - rungOrder.indexOf(b.rung),
  );
  const statements = best ? [...best.statements] : [];
  return {
    group: groupRef(index, group),
    value: best?.value ?? 0,
    rung: best?.rung ?? 'none',
    statements,
    stale: best !== undefined && old(best),
  };
}

/** Contact through a part or a whole of the organisation, where that one has any: a mark, never a value of its own. */
export function engagementThrough(
  index: FactIndex,
  organisation: string,
  group: string,
  time: AskedTime,
  staleAfter?: number,
): ThroughView[] {
  const relatives = [
    ...index.partsOf.get(organisation).map((fact) => ({ fact, other: fact.organisation })),
    ...index.wholesOf.get(organisation).map((fact) => ({ fact, other: fact.whole })),
  ];
  const byOther = new Map<string, ThroughView>();
  for (const { fact, other } of relatives) {
    const statement = dated(fact, time);
    const engagement = engagementWith(index, other, group, time, staleAfter);
    if (!isCurrent(statement.state) || engagement.value === 0) continue;
    const known = byOther.get(other);
    if (known) known.statements.push(statement);
    else {
      byOther.set(other, {
        organisation: organisationRef(index, other),
        kind: fact.kind,
        engagement,
        statements: [statement],
      });
    }
  }
  return [...byOther.values()];
}

/** Engagement with the groups that a group is linked to and with the enclosing country's, highest first, zeros left out. */
export function engagementWithLinked(
  index: FactIndex,
  organisation: string,
  groups: readonly string[],
  time: AskedTime,
  staleAfter?: number,
): EngagementView[] {
  return groups
    .map((group) => engagementWith(index, organisation, group, time, staleAfter))
    .filter((engagement) => engagement.value > 0)
    .sort((a, b) => b.value - a.value);
}

/** The groups whose contact counts as a separate mark for a group of a region, or for a region without one. */
export function marksFrom(
  index: FactIndex,
  group: string | undefined,
  national: string | undefined,
  time: AskedTime,
): string[] {
  if (group === undefined) return national === undefined ? [] : [national];
  return [...new Set([...linkedGroups(index, group, time), ...(national === undefined ? [] : [national])])].filter(
    (other) => other !== group,
  );
}
