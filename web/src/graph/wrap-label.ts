/** Breaks a name into short lines, and says how much room they take without measuring type. */

export const labelColumns = 18;
/** Groups have wider lines than organisations. */
export const plateColumns = 26;
export const labelLineHeight = 15;
/** Mean width of a letter of the sans at 13 px; used by layouts, which must not depend on loaded fonts. */
const letterWidth = 6.3;

/** As many of the last words as fit in a line after an ellipsis; at least one. */
function ending(words: readonly string[], columns: number): string {
  let end = words.at(-1) ?? '';
  for (const word of words.slice(0, -1).reverse()) {
    if (`${word} ${end}`.length > columns) break;
    end = `${word} ${end}`;
  }
  return `…${end}`;
}

/**
 * Lines of at most `columns` letters where words allow. Of a longer name the middle is left out, because the end tells
 * it from others: offices of the same ministry differ in their last word.
 */
export function wrapLabel(text: string, columns = labelColumns, most = 3): string[] {
  const words = text.split(/\s+/u).filter((part) => part !== '');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), ending(words, columns)];
}

/** Estimated size of wrapped lines in pixels. */
export function labelSize(lines: readonly string[]): { width: number; height: number } {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return { width: Math.ceil(longest * letterWidth), height: lines.length * labelLineHeight };
}
