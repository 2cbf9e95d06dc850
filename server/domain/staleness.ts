/** How old evidence is: shown, never a reason to lower a value (methods.md, Engagement). */
import type { AskedTime } from './asked-time.ts';
import { lastDay } from './membership.ts';
import type { DatedStatement } from './statement.ts';

/** Evidence older than this many years at the asked time is shown as stale where nobody asks for another limit. */
export const staleAfterYears = 5;

/**
 * Whether the newest date of the statements lies more than so many years before the asked time, to the day. Undated
 * evidence is not stale: its age is not known.
 */
export function isStale(statements: readonly DatedStatement[], time: AskedTime, years = staleAfterYears): boolean {
  const last = lastDay(statements);
  if (last === undefined) return false;
  const limit = String(Number(last.slice(0, 4)) + years).padStart(4, '0') + last.slice(4);
  return limit < time.period.first;
}
