/** Things one after another in the words of each language: "a, b y c", "a, b and c". */
import type { Localised } from './localised.ts';

/** Joins texts with commas and the language's conjunction (in Spanish "e" before the sound of i). */
export function listWords(items: readonly Localised[]): Localised {
  return {
    es: new Intl.ListFormat('es').format(items.map((item) => item.es)),
    en: new Intl.ListFormat('en-GB').format(items.map((item) => item.en)),
  };
}
