/** Columns and rows of measured values, with shared ranks where nothing hides them. */
import type { Said } from '../said.ts';
import type { Guard, MeasuredItem, MeasureScale } from '../views/measures-view.ts';
import type { Measured } from './measured.ts';
import { columns } from './measures.ts';
import { scaleOf, sharedPlaces } from './places.ts';

type Value = number | null;

export interface Column {
  readonly id: string;
  readonly values: readonly Value[];
  readonly expected: readonly Value[] | undefined;
  readonly ranks: readonly Value[];
  readonly scale: MeasureScale;
}

/** The columns of a measured network; where a guard hides ranks there are no ranks and no bands, the values stay. */
export function columnsOf(measured: Measured, guards: readonly Guard[]): Column[] {
  const hidden = new Set(guards.flatMap((guard) => (guard.hidesRanks ? guard.measures : [])));
  return columns.map((measure) => {
    const { id, valueAt, expectedAt } = measure;
    const each = (value: (measured: Measured, node: number) => Value): Value[] =>
      measured.network.ids.map((_, node) => value(measured, node));
    const values = valueAt ? each(valueAt) : [];
    const scale = scaleOf(measure, values);
    return {
      id,
      values,
      expected: expectedAt ? each(expectedAt) : undefined,
      ranks: hidden.has(id) ? values.map(() => null) : sharedPlaces(values, measure.first),
      scale: hidden.has(id) ? { ...scale, bands: null } : scale,
    };
  });
}

function rangeOf(said: Said, id: string): MeasuredItem['rankRange'] {
  const range = said.of.get(id)?.recall?.rank.range;
  return range ? [range[0], range[1]] : null;
}

/** One item for each organisation of the network, in the order of ids. */
export function itemsOf({ network, said }: Measured, all: readonly Column[]): MeasuredItem[] {
  return [...network.organisations].map(([id, { ref }], node) => {
    const values: Record<string, Value> = {};
    const ranks: Record<string, number> = {};
    const expected: Record<string, Value> = {};
    for (const column of all) {
      values[column.id] = column.values[node] ?? null;
      const rank = column.ranks[node];
      if (typeof rank === 'number') ranks[column.id] = rank;
      if (column.expected) expected[column.id] = column.expected[node] ?? null;
    }
    return { ...ref, values, ranks, expected, rankRange: rangeOf(said, id) };
  });
}

/** max(0, influence as said - engagement) of those that have both. */
export function gapsAmong(
  ids: Iterable<string>,
  influence: (id: string) => Value,
  engagement: ReadonlyMap<string, number> | undefined,
): Map<string, number> {
  const gaps = new Map<string, number>();
  for (const id of ids) {
    const [said, contact] = [influence(id), engagement?.get(id)];
    if (said !== null && contact !== undefined) gaps.set(id, Math.max(0, said - contact));
  }
  return gaps;
}
