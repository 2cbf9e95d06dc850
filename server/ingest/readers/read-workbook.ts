/** An XLSX workbook to raw tables, one a sheet. */
import readXlsxFile from 'read-excel-file/node';
import type { RawCell } from '#domain/dataset/parse-cell.ts';
import { fileName, type InputFile } from '../input-file.ts';
import { limits } from '../limits.ts';
import { importRejected } from '../reject-import.ts';
import { rawTable, type RawTable } from './raw-table.ts';
import { unpackedSize } from './unpacked-size.ts';

function cellOf(value: unknown): RawCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return '';
}

/**
 * Reads all sheets; empty ones fall away. Dates become ISO dates, yes/no cells words, numbers stay numbers.
 * @throws AppError IMPORT_REJECTED when it is no workbook, or unpacks to more than the limit
 */
export async function readWorkbook(file: string, input: InputFile): Promise<RawTable[]> {
  const unreadable = { es: 'no es un libro XLSX que se pueda leer', en: 'not an XLSX workbook that can be read' };
  const size = unpackedSize(input.bytes);
  if (size === undefined) throw importRejected(file, unreadable);
  if (size > limits.unpacked) {
    throw importRejected(file, { es: 'el libro es demasiado grande', en: 'the workbook is too large' });
  }
  const sheets = await readXlsxFile(Buffer.from(input.bytes)).catch((cause: unknown) => {
    throw importRejected(file, unreadable, cause);
  });
  return sheets.flatMap(({ sheet, data }) => {
    const lines = data.map((cells, index) => ({ line: index + 1, cells: cells.map(cellOf) }));
    return rawTable(`${fileName(input)}:${sheet}`, sheet, lines) ?? [];
  });
}
