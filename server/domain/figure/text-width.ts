/** How wide text is and where it breaks: measured where there is a browser, else estimated from the type's own widths. */

/** Width in pixels of a text of a size, in the heavier cut where `strong`. */
export type TextWidth = (text: string, size: number, strong: boolean) => number;

const narrow = /[\s.,;:·ijlfIrt()!'|/-]/u;
const wide = /[mwMW%…—]/u;
/** Scripts whose letters are squares, and signs such as emoji. */
const square = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** An estimate for where nothing can be measured; a little too wide rather than too narrow. */
export const estimatedWidth: TextWidth = (text, size, strong) => {
  let ems = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    if (narrow.test(letter)) ems += 0.3;
    else if (square.test(letter)) ems += 1.3;
    else if (wide.test(letter)) ems += 0.88;
    else ems += /\p{Lu}/u.test(letter) ? 0.62 : 0.54;
  }
  return ems * size * (strong ? 1.04 : 1);
};

const segments = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** Pieces of a word that is wider than the room by itself; never within a letter with its accents. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of segments.segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

/** Lines of a text that are at most `room` wide; no line for a text without words. */
export function wrapText(text: string, room: number, width: (text: string) => number): string[] {
  const fits = (part: string): boolean => width(part) <= room;
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    for (const [place, piece] of pieces(word, fits).entries()) {
      const last = lines.at(-1);
      const joined = last === undefined || place > 0 ? undefined : `${last} ${piece}`;
      if (joined !== undefined && fits(joined)) lines[lines.length - 1] = joined;
      else lines.push(piece);
    }
  }
  return lines;
}
