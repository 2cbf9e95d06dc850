/** The events of a workspace in time, narrowed by filters, and the figures that sources give for them and their groups. */
import type { AskedTime } from '#domain/asked-time.ts';
import type { MadeClaim } from '#domain/claims/disagreeing-claims.ts';
import { claimView } from '#domain/claims.ts';
import { claimedTotals } from '#domain/events/claimed-totals.ts';
import { eventTraits, passes, type EventFilter, type EventTraits } from '#domain/events/event-traits.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { EventFact } from '#domain/facts/nodes.ts';
import { nodeRef } from '#domain/names.ts';
import { byText } from '#domain/ordering.ts';
import { evidenceSpan } from '#domain/statement.ts';
import type { EventItem } from '#domain/views/record-view.ts';
import { timelineFilters, type FilterValue, type TimelineView } from '#domain/views/timeline-view.ts';
import { eventItem, eventsInOrder } from './events.ts';

interface Found {
  readonly event: EventFact;
  readonly traits: EventTraits;
}

/** Whether an event begins after the asked date; what is planned is part of the latest. */
function isLater({ event }: Found, { at, period }: AskedTime): boolean {
  const span = evidenceSpan(event);
  return at !== 'latest' && span !== undefined && span.first > period.last;
}

function valuesOf({ traits }: Found, filter: (typeof timelineFilters)[number]): Set<string> {
  if (filter === 'organisation') return new Set(traits.participants.map(({ organisation }) => organisation));
  if (filter === 'role') return new Set(traits.participants.map(({ role }) => role));
  return new Set(traits[filter]);
}

const named = new Set(['topic', 'group', 'region', 'organisation']);

/** How many of all events have each value; of regions those that something was held in. */
function choices(index: FactIndex, all: readonly Found[]): TimelineView['choices'] {
  const entries = timelineFilters.map((filter): [string, FilterValue[]] => {
    const counts = new Map<string, number>();
    for (const found of all)
      for (const value of valuesOf(found, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]): FilterValue => {
      const ref = named.has(filter) ? nodeRef(index, value) : undefined;
      return { value, count, named: ref ? { id: ref.id, name: ref.name, names: ref.names } : null };
    });
    const byCount = (a: FilterValue, b: FilterValue): number =>
      filter === 'year' ? byText(b.value, a.value) : b.count - a.count || byText(a.value, b.value);
    return [filter, values.sort(byCount)];
  });
  return Object.fromEntries(entries);
}

/** Ids whose figures belong to what is asked for: the events, and groups where nothing but group, region or year is asked. */
function figureSubjects(index: FactIndex, filter: EventFilter, kept: readonly Found[]): string[] {
  const narrow = [filter.topic, filter.eventKind, filter.organisation, filter.role].some((list) => list.length > 0);
  const inRegion = (group: string): boolean =>
    filter.region.length === 0 || index.regionsOfGroup.get(group).some(({ region }) => filter.region.includes(region));
  const groups = index.facts.groups
    .map(({ id }) => id)
    .filter((id) => (filter.group.length === 0 || filter.group.includes(id)) && inRegion(id));
  return [...kept.map(({ event }) => event.id), ...(narrow ? [] : groups)];
}

function figures(
  index: FactIndex,
  filter: EventFilter,
  kept: readonly Found[],
  time: AskedTime,
): TimelineView['figures'] {
  const made = figureSubjects(index, filter, kept).flatMap((id) =>
    index.claimsAbout.get(id).flatMap((fact): MadeClaim[] => {
      const claim = index.claims.get(fact.claim);
      const span = evidenceSpan(fact);
      const inYears =
        filter.year.length === 0 ||
        (span !== undefined &&
          filter.year.some((year) => span.first.slice(0, 4) <= year && year <= span.last.slice(0, 4)));
      return claim && inYears ? [{ claim, fact }] : [];
    }),
  );
  const viewsOf = (claims: readonly MadeClaim[]) => claims.map(({ claim }) => claimView(index, claim.id, time));
  return claimedTotals(index, made).map(({ counted, totals, sum, whyNot }) => ({
    counted,
    totals: totals.map(({ claims, parts }) => ({ claims: viewsOf(claims), parts: viewsOf(parts) })),
    sum,
    whyNot: [...whyNot],
  }));
}

/** Events that pass the filters, oldest first and undated last; those after an asked date are counted, not listed. */
export function timelineView(index: FactIndex, filter: EventFilter, time: AskedTime): TimelineView {
  const all = eventsInOrder(index).map((event): Found => ({ event, traits: eventTraits(index, event) }));
  const passing = all.filter(({ traits }) => passes(traits, filter));
  const kept = passing.filter((found) => !isLater(found, time));
  const items: EventItem[] = kept.map(({ event }) => eventItem(index, event, time));
  return {
    at: time.at,
    onFile: all.length,
    later: passing.length - kept.length,
    total: items.length,
    items,
    figures: figures(index, filter, kept, time),
    choices: choices(index, all),
  };
}
