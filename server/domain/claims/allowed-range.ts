/** The numbers that a figure leaves possible: "more than 20" all above 20, "about 20" those within a tenth of it. */
import type { ClaimFact } from '../facts/nodes.ts';
import type { Comparator } from '../vocabularies.ts';

/** From `least` to `most`, each either in it or the first number outside. */
export interface AllowedRange {
  readonly least: number;
  readonly most: number;
  readonly leastIn: boolean;
  readonly mostIn: boolean;
}

/** The number of a claim; undefined where its value is a word, or it has none. */
export function numberOf({ value = '' }: ClaimFact): number | undefined {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The numbers that a figure with this sign allows: about ("~") allows a tenth more or less. */
export function allowedRange(number: number, comparator: Comparator = '='): AllowedRange {
  const tenth = comparator === '~' ? Math.abs(number) / 10 : 0;
  const [upwards, downwards] = [comparator.startsWith('>'), comparator.startsWith('<')];
  return {
    least: downwards ? Number.NEGATIVE_INFINITY : number - tenth,
    most: upwards ? Number.POSITIVE_INFINITY : number + tenth,
    leastIn: comparator !== '>',
    mostIn: comparator !== '<',
  };
}

/** Whether one number can be in both: 24 and "more than 20" can both be true, 20 and "more than 20" cannot. */
export function canBothHold(a: AllowedRange, b: AllowedRange): boolean {
  const below = (low: AllowedRange, high: AllowedRange): boolean =>
    low.least < high.most || (low.least === high.most && low.leastIn && high.mostIn);
  return below(a, b) && below(b, a);
}
