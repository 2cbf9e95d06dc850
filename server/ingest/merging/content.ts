/** What properties say, apart from how they got here: two records with the same content need no change. */
import type { Properties } from '#domain/change-set.ts';
import { sha256 } from '#domain/sha256.ts';

/** Bookkeeping: which change brought a record, and which datasets said what of it. */
const bookkeeping = new Set(['import', 'saidBy']);

/** A text that is equal for equal content; an empty list counts as absent, as some engines store it. */
export function contentOf(properties: Properties): string {
  const entries = Object.entries(properties).filter(
    ([name, value]) => !bookkeeping.has(name) && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A short mark of a content, for `saidBy`: the same in every workspace, so that it holds in a copy of one too. */
export function contentMark({ id: _id, key: _key, workspace: _workspace, ...said }: Properties): string {
  return sha256(contentOf(said)).slice(0, 12);
}
