/** Numbers inside sentences get the separators of the language: "1,022 líneas". */
import type { FormatterModule } from 'i18next';
import type { Locale } from '#domain/vocabularies.ts';
import { formatNumber } from '../components/format-number.ts';

/** Numbers that call a thing by its number, as "change 1022" does. */
const names = new Set(['number', 'revision']);

function isLocale(lang: string | undefined): lang is Locale {
  return lang === 'es' || lang === 'en';
}

/** What i18next asks for every value that it puts into a sentence; words stay as they are. */
export const numberSeparators: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format(value: unknown, _format, lang, options): string {
    if (typeof value !== 'number') return typeof value === 'string' ? value : '';
    if (value < 1000 || !Number.isInteger(value) || names.has(String(options?.['interpolationkey'])))
      return String(value);
    return formatNumber(value, isLocale(lang) ? lang : 'es');
  },
};
