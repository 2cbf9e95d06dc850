/** Names by language: full, and short for narrow places (acronym where there is one). */
import type { Named, OrganisationRef } from '#domain/views/pieces.ts';
import type { Locale } from '#domain/vocabularies.ts';

/** The full name in the language. */
export function fullName(thing: Pick<Named, 'names'>, lang: Locale): string {
  return thing.names[lang];
}

/** The acronym when there is one, else the full name. */
export function shortName(organisation: Pick<OrganisationRef, 'names' | 'acronym'>, lang: Locale): string {
  return organisation.acronym ?? organisation.names[lang];
}

/** Compares by name in the order of the language. */
export function byName(lang: Locale) {
  return (a: Pick<Named, 'names'>, b: Pick<Named, 'names'>): number => a.names[lang].localeCompare(b.names[lang], lang);
}
