/** Cells of a CSV file that a spreadsheet would run as a formula: written so that it shows them, and read back unchanged. */

/** What a spreadsheet takes for the beginning of a formula, or of something that it may not show as it is. */
const formula = /^'*[=+\-@\t\r]/;
/** A signed number is what it looks like. */
const number = /^[-+]?\d+(?:[.,]\d+)?$/;

/** The text with an apostrophe before it where a spreadsheet could run it: such an apostrophe means "this is text". */
export function guardedCell(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}

/** The text without that apostrophe; every other text, one with an apostrophe of its own too, stays as it is. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
