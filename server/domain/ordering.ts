/** One order for everything that is sorted: the same on every machine, whatever its language settings. */
import type { Named } from './views/pieces.ts';

/** Order of two texts by their code units. */
export function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const spanish = new Intl.Collator('es');
const spanishNumeric = new Intl.Collator('es', { numeric: true });

/** Order of named things by their Spanish name, accents aside, then by id. */
export function byName(a: Named, b: Named): number {
  return spanish.compare(a.names.es, b.names.es) || byText(a.id, b.id);
}

/** Order of texts with numbers in them, such as locators and figures: `p. 2` before `p. 10`. */
export function byLocator(a: string, b: string): number {
  return spanishNumeric.compare(a, b) || byText(a, b);
}

/** Items under each key, keys in the order of their first item. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The values without repetition, in text order. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byText);
}

/** How many items have each value; values that do not occur are left out. */
export function countBy<T>(items: Iterable<T>, value: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(value(item), (counts.get(value(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => byText(a, b)));
}
