/** A fact on which sources say different things, before it is asked about at a time. */
import { overlaps } from '../edtf.ts';
import type { Localised } from '../localised.ts';
import { evidenceSpan, type Statement, type StatementDates } from '../statement.ts';

export interface FoundReading {
  readonly text: Localised;
  readonly facts: readonly [Statement, ...Statement[]];
}

export interface FoundDisagreement {
  /** Stable as long as the things it is about keep their ids. */
  readonly id: string;
  /** Ids of the things it is about, the subject first. */
  readonly about: readonly string[];
  readonly text: Localised;
  readonly readings: readonly FoundReading[];
}

/** Whether two statements speak of overlapping periods; two undated ones do, a dated and an undated one are not known to. */
export function speakOfOneTime(a: StatementDates, b: StatementDates): boolean {
  const [first, second] = [evidenceSpan(a), evidenceSpan(b)];
  return first && second ? overlaps(first, second) : first === second;
}
