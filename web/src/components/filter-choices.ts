/** Values of a filter as choices with their numbers, and a value put into the address or taken out of it. */
import { ownValue } from '#domain/own-value.ts';
import type { Locale } from '#domain/vocabularies.ts';
import type { FilterChoice } from './filter-menu.tsx';

/** The choices of a filter, most frequent first, then by label in the order of the language; chosen values that nothing has are kept with 0. */
export function choicesOf(
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
  lang: Locale,
  words: (value: string) => string,
): FilterChoice[] {
  const values = new Set([...Object.keys(counts), ...chosen]);
  return [...values]
    .map((value) => ({ value, label: words(value), count: ownValue(counts, value) ?? 0 }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, lang));
}

/** How many items have each value. */
export function countedValues(values: readonly (readonly string[])[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values.flatMap((own) => [...new Set(own)])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** A list with a value added, or taken out where it was; undefined when nothing is left. */
export function toggled(list: Iterable<string>, value: string): string | undefined {
  const next = new Set(list);
  if (!next.delete(value)) next.add(value);
  return next.size === 0 ? undefined : [...next].join(',');
}
