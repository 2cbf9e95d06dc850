/** The worked network of methods.md: ten organisations of four pillars, ten lines. */
import { csrGraph } from '#domain/measures/kernels/csr-graph.ts';

export const names = ['GORE', 'PNP', 'OEFA', 'ISO', 'MINA', 'GAS', 'ONG1', 'FED', 'UNI', 'EMB'] as const;
type Name = (typeof names)[number];

const ties: readonly (readonly [Name, Name])[] = [
  ['GORE', 'PNP'],
  ['GORE', 'MINA'],
  ['GORE', 'ONG1'],
  ['MINA', 'PNP'],
  ['MINA', 'GAS'],
  ['ONG1', 'FED'],
  ['ONG1', 'UNI'],
  ['FED', 'UNI'],
  ['ONG1', 'EMB'],
  ['MINA', 'EMB'],
];

const numberOf = (name: Name): number => names.indexOf(name);

export const goldenNetwork = csrGraph(
  names.length,
  ties.map(([from, to]) => ({ from: numberOf(from), to: numberOf(to), strength: 1 })),
);

/** State 0, company 1, civil society 2, observer 3. */
export const pillarOf = Int32Array.from([0, 0, 0, 0, 1, 1, 2, 2, 2, 3]);

/** Values to four decimals by name. */
export function byName(values: ArrayLike<number>): Record<Name, number> {
  const rounded = names.map((name, number) => [name, Math.round(1e4 * (values[number] ?? NaN)) / 1e4] as const);
  return Object.fromEntries(rounded) as Record<Name, number>;
}
