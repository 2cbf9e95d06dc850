/** Codes of countries (ISO 3166-1) and languages (ISO 639) as their names. */
import type { Locale } from '#domain/vocabularies.ts';

/** The name in a language; a code that is none (X.. are for private use) stays as it is. */
export function codeInWords(code: string, what: 'country' | 'language', lang: Locale): string {
  if (what === 'country' && !/^[A-WYZ][A-Z]$/.test(code)) return code;
  try {
    return new Intl.DisplayNames(lang, { type: what === 'country' ? 'region' : 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
