/** Labels of the small picture in at most two lines. */

/** The words of a label in lines of at most `width` characters, at most two; the rest is cut with an ellipsis. */
export function labelLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, 2);
  const second = kept[1];
  if (lines.length > 2 && second !== undefined) kept[1] = `${second.slice(0, width - 1).replace(/[\s,;(]+$/, '')}…`;
  return kept.map((line) => (line.length > width + 3 ? `${line.slice(0, width)}…` : line));
}
