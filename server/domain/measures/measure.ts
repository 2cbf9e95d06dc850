/** What a measure is: one declared object, from which columns, legend, methods page, API document and tests derive. */
import type { DeclaredMeasure } from '../views/measures-view.ts';
import type { Measured } from './measured.ts';

export interface Measure extends DeclaredMeasure {
  /**
   * The value of an organisation, by its number in the measured network; null where the measure is not defined for it
   * or nothing is known. Absent for measures that are not about one organisation.
   */
  readonly valueAt?: (measured: Measured, node: number) => number | null;
  /** What would be expected of it by chance alone, where the measure means little without that. */
  readonly expectedAt?: (measured: Measured, node: number) => number | null;
}

/** A number of a kernel as a value: what is not a number is not defined. */
export function defined(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
