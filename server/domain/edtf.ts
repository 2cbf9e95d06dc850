/** Dates as the sources give them: EDTF level 0 (`2017`, `2017-08`, `2017-08-31`), each standing for its whole period. */
import { z } from 'zod';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A period by its first and last calendar day, both inclusive, as ISO dates (which order as text). */
export interface Period {
  readonly first: string;
  readonly last: string;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The period that an EDTF level 0 date stands for, or `undefined` when the text is no such date (13th month,
 * 30 February, other notations).
 */
export function periodOf(text: string): Period | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const length = daysInMonth(Number(year), monthNumber);
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${String(length)}` };
  const dayNumber = Number(day);
  if (dayNumber < 1 || dayNumber > length) return undefined;
  return { first: text, last: text };
}

/** An EDTF level 0 date, kept in the precision of its source. */
export const EdtfDate = z
  .string()
  .refine((text) => periodOf(text) !== undefined, 'not a date of the form 2017, 2017-08 or 2017-08-31');
export type EdtfDate = z.infer<typeof EdtfDate>;

/** The asked time: a date, or `latest` for all that is on file up to today. */
export const AsOf = z.union([z.literal('latest'), EdtfDate]);
export type AsOf = z.infer<typeof AsOf>;

/** The period of an `EdtfDate` that has been validated; throws on any other text, which is a programming error. */
export function knownPeriod(date: EdtfDate): Period {
  const period = periodOf(date);
  if (!period) throw new RangeError(`not an EDTF level 0 date: ${date}`);
  return period;
}

/** Whether two periods share at least one day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.first <= b.last && b.first <= a.last;
}
