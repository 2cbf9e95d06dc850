/** Which language to show: the address, else the stored choice, else the browser's, else Spanish. */
import { locales, type Locale } from '#domain/vocabularies.ts';
import { readSetting } from './personal-setting.ts';

/** The locale of a text such as `es`, `en-GB`; undefined for other languages. */
export function localeOf(text: string | null | undefined): Locale | undefined {
  const language = text?.slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === language);
}

/** The language of the page for the `lang` of the address (null when absent). */
export function chosenLanguage(
  asked: string | null,
  stored?: string | null,
  preferred: readonly string[] = globalThis.navigator.languages,
): Locale {
  const named = localeOf(asked) ?? localeOf(stored === undefined ? readSetting('language') : stored);
  return named ?? preferred.map(localeOf).find((locale) => locale !== undefined) ?? 'es';
}
