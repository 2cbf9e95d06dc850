/** Where an event stands on the line of years, in percent; a date stands for its whole period. */
import { evidenceSpan, type StatementDates } from '#domain/statement.ts';

export interface YearRange {
  /** First year, and the year after the last. */
  readonly first: number;
  readonly end: number;
}

export interface Bar {
  readonly left: number;
  readonly width: number;
  /** How exact the source is: a year alone is drawn hollow, a day as a point. */
  readonly precision: 'year' | 'month' | 'day';
}

type Dates = Pick<StatementDates, 'from' | 'to'>;

/** The years that dated events reach over; undefined where none is dated. */
export function yearRange(events: readonly Dates[]): YearRange | undefined {
  const spans = events.flatMap((event) => evidenceSpan(event) ?? []);
  if (spans.length === 0) return undefined;
  return {
    first: Math.min(...spans.map(({ first }) => Number(first.slice(0, 4)))),
    end: Math.max(...spans.map(({ last }) => Number(last.slice(0, 4)))) + 1,
  };
}

/** Days since the beginning of year 0 of the common calendar. */
function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** The bar of an event within the range; undefined for an undated one. */
export function barOf(event: Dates, { first, end }: YearRange): Bar | undefined {
  const span = evidenceSpan(event);
  if (!span) return undefined;
  const start = dayOf(`${String(first)}-01-01`);
  const whole = dayOf(`${String(end)}-01-01`) - start;
  const left = (100 * (dayOf(span.first) - start)) / whole;
  const length = Math.max(...[event.from, event.to].map((date) => date?.length ?? 0));
  const precision = length > 7 ? 'day' : length > 4 ? 'month' : 'year';
  return { left, width: (100 * (dayOf(span.last) + 1 - dayOf(span.first))) / whole, precision };
}
