/** Numbers and lists in words of the language. */
import type { Locale } from '#domain/vocabularies.ts';

const regional = { es: 'es-PE', en: 'en-GB' } as const;

/** A number with the separators of the language; `digits` after the point at most (0). */
export function formatNumber(value: number, lang: Locale, digits = 0): string {
  return new Intl.NumberFormat(regional[lang], { maximumFractionDigits: digits }).format(value);
}

/** A share (0 to 1) as whole percent. */
export function formatShare(share: number, lang: Locale): string {
  return new Intl.NumberFormat(regional[lang], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "a, b y c" / "a, b and c". */
export function formatList(items: readonly string[], lang: Locale): string {
  return new Intl.ListFormat(regional[lang], { type: 'conjunction' }).format(items);
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
