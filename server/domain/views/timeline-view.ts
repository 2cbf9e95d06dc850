/** The events of a workspace in time: filtered, with the choices of each filter and the figures that sources give. */
import { z } from 'zod';
import { Localised } from '../localised.ts';
import { ClaimView, Named } from './pieces.ts';
import { EventItem } from './record-view.ts';

export const timelineFilters = ['topic', 'eventKind', 'group', 'region', 'organisation', 'role', 'year'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

/** A value of a filter: named where it is a thing on file, null where it is a word of a closed list or a year. */
export const FilterValue = z.object({ value: z.string(), named: Named.nullable(), count: z.number() });
export type FilterValue = z.infer<typeof FilterValue>;

/** A figure for a whole as claimed, with those that break it down. */
export const TotalView = z.object({ claims: z.array(ClaimView), parts: z.array(ClaimView) });
export type TotalView = z.infer<typeof TotalView>;

export const TotalsView = z.object({
  /** `people`, or the measure that counts events. */
  counted: z.string(),
  totals: z.array(TotalView),
  /** Null where adding up would or might count something twice. */
  sum: z.number().nullable(),
  whyNot: z.array(Localised),
});
export type TotalsView = z.infer<typeof TotalsView>;

export const TimelineView = z.object({
  at: z.string(),
  /** Events on file, before filters. */
  onFile: z.number(),
  /** Events that pass the filters and begin after the asked date: left out. */
  later: z.number(),
  total: z.number(),
  items: z.array(EventItem),
  figures: z.array(TotalsView),
  choices: z.record(z.string(), z.array(FilterValue)),
});
export type TimelineView = z.infer<typeof TimelineView>;
