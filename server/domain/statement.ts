/** The atom of the graph: one source saying one thing. Every relationship carries these fields. */
import { z } from 'zod';
import { EdtfDate, knownPeriod, type Period } from './edtf.ts';
import { bases, statementStates } from './vocabularies.ts';

export const Statement = z.object({
  /** Hash of type, ends, role or kind, source, locator and key; stable when dates, strength, basis or note are corrected. */
  id: z.string(),
  /** Id of the source within the workspace. */
  source: z.string(),
  /** Place in the source: section, page, row; for a law the law only. */
  locator: z.string(),
  from: EdtfDate.optional(),
  to: EdtfDate.optional(),
  attested: EdtfDate.optional(),
  basis: z.enum(bases),
  note: z.string().optional(),
});
export type Statement = z.infer<typeof Statement>;

/** A statement with how it stands at the asked time. */
export const DatedStatement = Statement.extend({ state: z.enum(statementStates) });
export type DatedStatement = z.infer<typeof DatedStatement>;

export type StatementDates = Pick<Statement, 'from' | 'to' | 'attested'>;

/**
 * The evidence span: earliest of (from, attested, else to) to (to, else latest of (from, attested)); `undefined` for
 * a statement without any date.
 */
export function evidenceSpan({ from, to, attested }: StatementDates): Period | undefined {
  const starts = [from, attested].filter((date) => date !== undefined).map(knownPeriod);
  const end = to === undefined ? undefined : knownPeriod(to);
  const firsts = starts.map((period) => period.first).sort();
  const lasts = starts.map((period) => period.last).sort();
  const first = firsts[0] ?? end?.first;
  const last = end?.last ?? lasts.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
