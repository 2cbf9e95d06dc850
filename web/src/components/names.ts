/** Names by language: full, and short for narrow places. */
import type { Named, OrganisationRef } from '#domain/views/pieces.ts';
import type { Locale } from '#domain/vocabularies.ts';

/** The full name in the language. */
export function fullName(thing: Pick<Named, 'names'>, lang: Locale): string {
  return thing.names[lang];
}

/** The short name on file, else the acronym, else the full name. */
export function shortName(
  { short, acronym, names }: Pick<OrganisationRef, 'names' | 'short' | 'acronym'>,
  lang: Locale,
): string {
  return short?.[lang] ?? acronym ?? names[lang];
}

/** Longer names give way to their short form on a canvas and in chains of names. */
const longName = 36;

/** The full name where it is not long, else the short one. */
export function nameThatFits(organisation: Pick<OrganisationRef, 'names' | 'short' | 'acronym'>, lang: Locale): string {
  const full = organisation.names[lang];
  return full.length > longName ? shortName(organisation, lang) : full;
}

/** Compares by name in the order of the language. */
export function byName(lang: Locale) {
  return (a: Pick<Named, 'names'>, b: Pick<Named, 'names'>): number => a.names[lang].localeCompare(b.names[lang], lang);
}
