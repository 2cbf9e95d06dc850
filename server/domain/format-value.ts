/** The value of a claim as the language writes it. */
import type { Locale } from './vocabularies.ts';

const regional = { es: 'es-PE', en: 'en-GB' } as const;

/** A value as a source writes it: digits get the separators of the language, words stay. */
export function formatValue(value: string, lang: Locale): string {
  if (!/^-?\d{4,}(\.\d+)?$/.test(value)) return value;
  return new Intl.NumberFormat(regional[lang], { maximumFractionDigits: 2 }).format(Number(value));
}
