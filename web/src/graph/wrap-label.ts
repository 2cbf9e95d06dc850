/** Breaks a name into short lines, and says how much room they take without measuring type. */

export const labelColumns = 18;
/** Groups have wider lines than organisations. */
export const plateColumns = 26;
export const labelLineHeight = 15;
/** Mean width of a letter of the sans at 13 px; used by layouts, which must not depend on loaded fonts. */
const letterWidth = 6.3;

/** Lines of at most `columns` letters where words allow; the last of `most` lines ends in an ellipsis when cut. */
export function wrapLabel(text: string, columns = labelColumns, most = 3): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1] ?? ''}…`;
  return kept;
}

/** Estimated size of wrapped lines in pixels. */
export function labelSize(lines: readonly string[]): { width: number; height: number } {
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return { width: Math.ceil(longest * letterWidth), height: lines.length * labelLineHeight };
}
