/** What an event is part of: a course of a programme, a workshop of a study, directly or through others. */
import type { FactIndex } from '../fact-index.ts';

/** Ids of all events that this one is part of, nearest first; circles end where they close. */
export function wholesOf(index: FactIndex, event: string): string[] {
  const found = new Set<string>();
  const open = [event];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    for (const { whole } of index.wholesOfEvent.get(next)) {
      if (whole === event || found.has(whole)) continue;
      found.add(whole);
      open.push(whole);
    }
  }
  return [...found];
}
