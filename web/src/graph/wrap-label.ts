/** Breaks a name into short lines, and says how much room they take without measuring type. */

export const labelColumns = 18;
/** Groups have wider lines than organisations. */
export const plateColumns = 26;
export const labelLineHeight = 15;
/** Mean width of a letter of the sans at 13 px; used by layouts, which must not depend on loaded fonts. */
const letterWidth = 6.3;

/** A word, or a piece of one that is too long for a line; `joined` to the piece before it without a space. */
interface Piece {
  readonly text: string;
  readonly joined: boolean;
}

const letters = new Intl.Segmenter('es', { granularity: 'grapheme' });

/** How many letters are seen: a letter with its accents, and an emoji of several signs, are one. */
function lengthOf(text: string, columns: number): number {
  return text.length <= columns ? text.length : [...letters.segment(text)].length;
}

function cut(text: string, columns: number): string[] {
  const all = [...letters.segment(text)].map(({ segment }) => segment);
  return all.flatMap((_, at) => (at % columns === 0 ? [all.slice(at, at + columns).join('')] : []));
}

/** Names without spaces break after a hyphen or the like; a word breaks anywhere only when it is half as long again. */
function piecesOf(word: string, columns: number): Piece[] {
  const most = columns * 1.5;
  if (lengthOf(word, columns) <= columns) return [{ text: word, joined: false }];
  return word
    .split(/(?<=[-/_–—·.,;&])/u)
    .flatMap((part) => (lengthOf(part, columns) <= most ? [part] : cut(part, columns)))
    .map((text, place) => ({ text, joined: place > 0 }));
}

/** As many of the last pieces as fit in a line after an ellipsis; at least one. */
function ending(pieces: readonly Piece[], columns: number): string {
  let end = pieces.at(-1);
  for (const before of pieces.slice(0, -1).reverse()) {
    if (end === undefined) break;
    const text = `${before.text}${end.joined ? '' : ' '}${end.text}`;
    if (lengthOf(text, columns) > columns) break;
    end = { text, joined: before.joined };
  }
  return `…${end?.text ?? ''}`;
}

/**
 * Lines of at most `columns` letters where words allow. Of a longer name the middle is left out, because the end tells
 * it from others: offices of the same ministry differ in their last word.
 */
export function wrapLabel(text: string, columns = labelColumns, most = 3): string[] {
  const words = text.split(/\s+/u).filter((part) => part !== '');
  const pieces = words.flatMap((word) => piecesOf(word, columns));
  const lines: string[] = [];
  for (const { text: piece, joined } of pieces) {
    const last = lines.at(-1);
    const longer = last === undefined ? piece : `${last}${joined ? '' : ' '}${piece}`;
    if (last !== undefined && lengthOf(longer, columns) <= columns) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), ending(pieces, columns)];
}

/** Estimated size of wrapped lines in pixels. */
export function labelSize(lines: readonly string[]): { width: number; height: number } {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return { width: Math.ceil(longest * letterWidth), height: lines.length * labelLineHeight };
}
