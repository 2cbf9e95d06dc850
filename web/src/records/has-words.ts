/** Whether a text has all words that somebody looks for, accents and capitals aside. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** True for an empty question; a word may be the beginning or middle of one in the text. */
export function hasWords(text: string, asked: string): boolean {
  const whole = plain(text);
  return plain(asked)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
