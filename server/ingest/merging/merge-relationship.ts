/** A statement as a row gives it, merged with the statement of the same id on file. */
import type { RelationshipRecord } from '#domain/change-set.ts';
import type { Localised } from '#domain/localised.ts';
import { contentMark, contentOf } from './content.ts';
import type { Loading, Merged } from './merged.ts';
import { broughtBy, repeats, saidBy, withSaid } from './said-by.ts';

const newerStays: Localised = {
  es: 'otro conjunto de datos corrigió después esta afirmación: se conserva la corrección',
  en: 'another dataset has corrected this statement since: the correction is kept',
};

/**
 * A statement is replaced as a whole. Where two datasets give the same one differently, the one that is loaded last
 * counts, and loading the other again, unchanged, does not bring its version back.
 */
export function mergeRelationship(
  existing: RelationshipRecord | undefined,
  said: RelationshipRecord,
  { dataset, importId }: Loading,
): Merged<RelationshipRecord> {
  const properties = { ...said.properties, import: importId };
  if (!existing) return { effect: 'new', next: { ...said, properties } };
  if (contentOf(existing.properties) === contentOf(said.properties)) return { effect: 'same', next: existing };
  const earlier = saidBy(existing.properties);
  if (repeats(earlier, dataset, said.properties)) {
    return { effect: 'same', next: existing, warning: newerStays };
  }
  const writer = broughtBy(existing.properties);
  if (writer !== undefined && writer !== dataset && !earlier.has(writer)) {
    earlier.set(writer, contentMark(existing.properties));
  }
  const shared = earlier.size > 0 ? { saidBy: withSaid(earlier, dataset, said.properties) } : {};
  return { effect: 'changed', next: { ...said, properties: { ...properties, ...shared } } };
}
