/** The language of the view. */
import { useLocation } from 'react-router';
import type { Locale } from '#domain/vocabularies.ts';
import { chosenLanguage } from './language.ts';

let read = { search: '', asked: null as string | null };

/** The language that an address asks for; every text of a page asks this, so the last answer is kept. */
function askedLanguage(search: string): string | null {
  if (read.search !== search) read = { search, asked: new URLSearchParams(search).get('lang') };
  return read.asked;
}

/** The language of the address, else the stored or preferred one. */
export function useLanguage(): Locale {
  return chosenLanguage(askedLanguage(useLocation().search));
}
