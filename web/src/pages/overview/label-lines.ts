/** Labels of the small picture in short lines. */

/** Height of a line of a label. */
export const lineHeight = 14;

/** So many lines a label may take; only a name without a short form needs as many. */
const most = 4;

/** A word that is longer than a line, in parts. */
function parts(word: string, width: number): readonly string[] {
  if (word.length <= width + 1) return [word];
  return [`${word.slice(0, width - 1)}-`, ...parts(word.slice(width - 1), width)];
}

/** The words of a label in lines of about `width` characters; what a fifth line would hold is cut with an ellipsis. */
export function labelLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => parts(one, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const last = kept[most - 1];
  if (lines.length > most && last !== undefined)
    kept[most - 1] = `${last.slice(0, width - 1).replace(/[\s,;(]+$/, '')}…`;
  return kept;
}

/** The number of lines of the longest of some labels, at least `least`. */
export function mostLines(labels: readonly (readonly string[])[], least: number): number {
  return Math.max(least, ...labels.map(({ length }) => length));
}
