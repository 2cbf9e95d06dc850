/** Ranks and bands of values: what may be read from numbers that are less exact than their decimals. */
import { competitionRanks } from '../ranks.ts';
import type { DeclaredMeasure, MeasureScale } from '../views/measures-view.ts';

/** Values that differ by less than this share of the greatest are one value: iterations end that far from each other. */
const closeness = 1e-6;

/** Fewest organisations with a value for which thirds mean anything; the same number guards betweenness. */
export const fewestForBands = 15;
/** With fewer different values above 0 than this, thirds would cut through equal ones. */
const fewestLevels = 3;

export type BandName = 'high' | 'middle' | 'low' | 'none';

type Values = readonly (number | null)[];

function toleranceOf(known: readonly number[]): number {
  return closeness * known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Shared ranks, first place 1; null for what has no value. Nearly equal values share a rank and the next ones are skipped. */
export function sharedPlaces(values: Values, first: DeclaredMeasure['first']): (number | null)[] {
  if (first === null) return values.map(() => null);
  const sign = first === 'highest' ? 1 : -1;
  const known = values.flatMap((value) => (value === null ? [] : [value * sign]));
  const ranks = competitionRanks(known, toleranceOf(known));
  let next = 0;
  return values.map((value) => (value === null ? null : (ranks[next++] ?? null)));
}

/** How many values differ from each other by more than rounding. */
function levelsOf(rising: readonly number[], tolerance: number): number {
  return rising.filter((value, place) => place === 0 || value > (rising[place - 1] ?? 0) + tolerance).length;
}

/**
 * The thirds of the values above 0: `high` from the lowest value that at most a third reach, `low` up to the highest value
 * that at most a third do not pass; equal values are never parted, so a band may be empty (null).
 */
function thirds(positive: readonly number[], tolerance: number): NonNullable<MeasureScale['bands']> {
  const most = positive.length / 3;
  const atLeast = (value: number): number => positive.filter((other) => other >= value - tolerance).length;
  const atMost = (value: number): number => positive.filter((other) => other <= value + tolerance).length;
  const cut = Math.floor(most);
  const upper = positive[positive.length - cut];
  const lower = positive[cut - 1];
  if (upper === undefined || lower === undefined) return { high: null, low: null };
  const high = atLeast(upper) <= most ? upper : positive.find((other) => other > upper + tolerance);
  const low = atMost(lower) <= most ? lower : positive.findLast((other) => other < lower - tolerance);
  return { high: high ?? null, low: low ?? null };
}

/** What a measure's values are like here; no bands where they are few, alike, or not shown by bands or shares. */
export function scaleOf({ id, shown }: Pick<DeclaredMeasure, 'id' | 'shown'>, values: Values): MeasureScale {
  const rising = values.flatMap((value) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const tolerance = toleranceOf(rising);
  const positive = rising.filter((value) => value > tolerance);
  const enough = rising.length >= fewestForBands && levelsOf(positive, tolerance) >= fewestLevels;
  return {
    id,
    known: rising.length,
    levels: levelsOf(rising, tolerance),
    least: rising[0] ?? null,
    most: rising.at(-1) ?? null,
    bands: enough && shown === 'bands' ? thirds(positive, tolerance) : null,
  };
}

/** The band of a value on a scale; null where there is no value or no band. */
export function bandOf({ bands, most }: MeasureScale, value: number | null): BandName | null {
  if (!bands || value === null) return null;
  const tolerance = closeness * Math.abs(most ?? 0);
  if (value <= tolerance) return 'none';
  if (bands.high !== null && value >= bands.high - tolerance) return 'high';
  return bands.low !== null && value <= bands.low + tolerance ? 'low' : 'middle';
}
