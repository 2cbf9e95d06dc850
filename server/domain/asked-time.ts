/** The asked time: what `at` means on a given day, and how a statement stands at it (model.md, Time). */
import { knownPeriod, overlaps, type AsOf, type Period } from './edtf.ts';
import { evidenceSpan, type DatedStatement, type Statement, type StatementDates } from './statement.ts';
import type { StatementState } from './vocabularies.ts';

export interface AskedTime {
  /** As asked: an EDTF date or `latest`. */
  readonly at: AsOf;
  readonly period: Period;
}

/**
 * The asked time for `at`; `latest` means as of `today` (an ISO date): what is on file and has neither ended nor not
 * yet begun. The day is a parameter because the domain has no clock.
 */
export function askedTime(at: AsOf, today: string): AskedTime {
  return { at, period: knownPeriod(at === 'latest' ? today : at) };
}

/** How a statement stands at a period; supersession between holders of a role is judged elsewhere (membership.ts). */
export function stateAt(dates: StatementDates, period: Period): StatementState {
  const span = evidenceSpan(dates);
  if (!span) return 'undated';
  if (overlaps(span, period)) return 'stated';
  if (span.last < period.first) return dates.to === undefined ? 'last-stated' : 'ended';
  return dates.from === undefined ? 'stated-later' : 'not-yet';
}

/** The fields of a statement alone (a fact carries its ends too), with its state at the asked time. */
export function dated(fact: Statement, time: AskedTime, state = stateAt(fact, time.period)): DatedStatement {
  const { id, source, locator, from, to, attested, basis, note } = fact;
  return {
    id,
    source,
    locator,
    basis,
    state,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(attested === undefined ? {} : { attested }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Whether a state counts as on file at the asked time. */
export function isCurrent(state: StatementState): boolean {
  return state === 'stated' || state === 'last-stated' || state === 'undated';
}

/** The statements that are current at the asked time, with their states. */
export function currentEvidence(facts: readonly Statement[], time: AskedTime): DatedStatement[] {
  return facts.map((fact) => dated(fact, time)).filter((statement) => isCurrent(statement.state));
}

/**
 * The newest date among statements as its source writes it (of equal ends the most precise), or null when none is
 * dated.
 */
export function newestDate(statements: readonly StatementDates[]): string | null {
  let newest: string | null = null;
  for (const { from, to, attested } of statements) {
    for (const date of [from, to, attested]) {
      if (date !== undefined && (newest === null || isNewer(date, newest))) newest = date;
    }
  }
  return newest;
}

function isNewer(date: string, other: string): boolean {
  const a = knownPeriod(date).last;
  const b = knownPeriod(other).last;
  return a === b ? date.length > other.length : a > b;
}
