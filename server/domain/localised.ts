/** A text in both languages of the product; Spanish and English are equal, neither is a fallback of the other. */
import { z } from 'zod';
import type { Locale } from './vocabularies.ts';

export const Localised = z.object({ es: z.string(), en: z.string() });
export type Localised = z.infer<typeof Localised>;

/** The text in the asked language. */
export function inLocale(text: Localised, locale: Locale): string {
  return text[locale];
}
