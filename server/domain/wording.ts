/** Words of the closed lists as they stand in sentences, in Spanish and English. The page has its own catalogue. */
import type { Localised } from './localised.ts';
import { ownValue } from './own-value.ts';
import type { Locale } from './vocabularies.ts';
import { countedThings, organisationWords, roleWords } from './wording/nouns.ts';
import { relationVerbs } from './wording/verbs.ts';

const lists = { ...organisationWords, ...roleWords, ...countedThings, ...relationVerbs };
export type WordList = keyof typeof lists;

/**
 * The word for a value of a list, in both languages. A value that the list does not know (a dataset may add kinds of
 * tie and measures of its own) is shown as written, hyphens as spaces.
 */
export function words(list: WordList, id: string): Localised {
  const plain = id.replaceAll('-', ' ');
  const known: Readonly<Record<string, Localised>> = lists[list];
  return ownValue(known, id) ?? { es: plain, en: plain };
}

/** Whether a list has a word of its own for the value. */
export function hasWord(list: WordList, id: string): boolean {
  return Object.hasOwn(lists[list], id);
}

/** The word in one language. */
export function word(list: WordList, id: string, locale: Locale): string {
  return words(list, id)[locale];
}
