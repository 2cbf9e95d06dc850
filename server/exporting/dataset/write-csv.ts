/** A table of an export as a CSV file: columns of the table's declaration, cells that no spreadsheet runs. */
import { guardedCell } from '#domain/dataset/guarded-cell.ts';
import type { Column, Table } from '#domain/dataset/table.ts';
import { cellText, type Cells } from './cells.ts';

/** So that spreadsheets read accents as they are. */
const byteOrderMark = '\ufeff';

function quoted(text: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Columns of the template, and of the extra ones those that some row fills. */
function columnsOf(table: Table, rows: readonly Cells[]): Column[] {
  return table.columns.filter(
    ({ field, extra }) => !extra || rows.some((row) => row[field] !== undefined && cellText(row[field]) !== ''),
  );
}

/** The file's text, with a line for each row even where cells hold several. */
export function csvOf(table: Table, rows: readonly Cells[]): string {
  const columns = columnsOf(table, rows);
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ field }) => guardedCell(cellText(row[field])))),
  ];
  return `${byteOrderMark}${lines.map((line) => line.map(quoted).join(',')).join('\n')}\n`;
}
