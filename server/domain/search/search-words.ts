/** Words as they are compared in a search: without accents, case or punctuation. No word is left out: SER and ANA are names. */

/** A word, or a longer text, without accents and case. */
export function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text in their order, as written: runs of letters and digits; dots inside an acronym do not split it. */
export function wordsOf(text: string): string[] {
  const joined = text.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  return joined.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A text by its plain words, one space between: equal for what a reader takes for the same name. */
export function plainText(text: string): string {
  return wordsOf(text).map(plainWord).join(' ');
}
