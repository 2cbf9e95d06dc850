/** A table as read, before anything is known of what its columns mean. */
import type { RawCell } from '#domain/dataset/parse-cell.ts';

export interface RawRow {
  /** Line of the file on which the row begins, or row of the sheet; the first line is 1. */
  readonly line: number;
  readonly cells: readonly RawCell[];
}

export interface RawTable {
  /** The file as reports name it; of a workbook `book.xlsx:sheet`. */
  readonly file: string;
  /** File name without its ending, or name of the sheet. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

/** A raw table from all lines: the first that is not empty is the header, further empty ones fall away. */
export function rawTable(file: string, name: string, lines: readonly RawRow[]): RawTable | undefined {
  const [header, ...rows] = lines.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''));
  return header && { file, name, header: header.cells.map((cell) => String(cell).trim()), rows };
}
