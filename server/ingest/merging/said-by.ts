/**
 * Which datasets said what of a record: `saidBy` holds `dataset mark`, one entry a dataset, so that a dataset that is
 * loaded again is recognised even after another one has overwritten what it said.
 */
import type { Properties } from '#domain/change-set.ts';
import { contentMark } from './content.ts';

/**
 * Whether a dataset repeats words that were on file before: its own, or, when nothing of its own was recorded because it
 * agreed with what stood, those of another.
 */
export function repeats(entries: ReadonlyMap<string, string>, dataset: string, said: Properties): boolean {
  const mark = contentMark(said);
  const own = entries.get(dataset);
  return own === undefined ? [...entries.values()].includes(mark) : own === mark;
}

/** The entries of a record by dataset. */
export function saidBy(properties: Properties): Map<string, string> {
  const value = properties.saidBy;
  const entries = Array.isArray(value) ? value.map(String) : [];
  return new Map(
    entries.map((entry): [string, string] => {
      const [dataset = '', mark = ''] = entry.split(' ');
      return [dataset, mark];
    }),
  );
}

/** The entries with that of one dataset set or replaced, sorted. */
export function withSaid(entries: ReadonlyMap<string, string>, dataset: string, said: Properties): string[] {
  const all = new Map(entries).set(dataset, contentMark(said));
  return [...all].map(([name, mark]) => `${name} ${mark}`).sort();
}

/** The dataset that brought a record, from its `import` (`dataset@digest`). */
export function broughtBy({ import: change }: Properties): string | undefined {
  return typeof change === 'string' ? change.slice(0, change.lastIndexOf('@')) : undefined;
}
