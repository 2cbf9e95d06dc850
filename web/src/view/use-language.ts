/** The language of the view. */
import { useSearchParams } from 'react-router';
import type { Locale } from '#domain/vocabularies.ts';
import { chosenLanguage } from './language.ts';

/** The language of the address, else the stored or preferred one. */
export function useLanguage(): Locale {
  const [query] = useSearchParams();
  return chosenLanguage(query.get('lang'));
}
