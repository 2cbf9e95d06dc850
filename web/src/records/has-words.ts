/** Whether a text has all words that somebody looks for, accents and capitals aside. */
import { plainWord } from '#domain/search/search-words.ts';

/** True for an empty question; a word may be the beginning or middle of one in the text. */
export function hasWords(text: string, asked: string): boolean {
  const whole = plainWord(text);
  return plainWord(asked)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
