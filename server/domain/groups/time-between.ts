/** The time from one date to a later one, in the coarser precision of the two. */
import { knownPeriod, type EdtfDate } from '../edtf.ts';
import type { TimeBetween } from '../views/group-view.ts';

const dayLength = 86_400_000;

/**
 * Whole years when one of the dates gives only a year, whole months when one gives only a month, else days; 0 stands
 * for the same year, month or day. Undefined when the second date lies before the first.
 */
export function timeBetween(first: EdtfDate, second: EdtfDate): TimeBetween | undefined {
  const precision = Math.min(first.length, second.length);
  const count = difference(first.slice(0, precision), second.slice(0, precision));
  if (count < 0) return undefined;
  return { unit: precision === 4 ? 'years' : precision === 7 ? 'months' : 'days', count };
}

function difference(first: EdtfDate, second: EdtfDate): number {
  const [a, b] = [new Date(knownPeriod(first).first), new Date(knownPeriod(second).first)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  if (first.length === 4) return years;
  if (first.length === 7) return years * 12 + b.getUTCMonth() - a.getUTCMonth();
  return Math.round((b.getTime() - a.getTime()) / dayLength);
}
