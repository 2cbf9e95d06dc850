/** A CSV file to a raw table: comma, semicolon or tab, quoted cells over several lines, each row with its line. */
import Papa from 'papaparse';
import type { Findings } from '../findings.ts';
import { fileName, type InputFile } from '../input-file.ts';
import { importRejected } from '../reject-import.ts';
import { decodeText } from './decode-text.ts';
import { rawTable, type RawRow, type RawTable } from './raw-table.ts';

const delimiters = [',', ';', '\t'] as const;

/** The delimiter that stands most often in the first line, outside of quotes; a comma when none does. */
function delimiterOf(text: string): string {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  const header = (end === -1 ? start : start.slice(0, end)).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

function linesOf(file: string, text: string): RawRow[] {
  const lines: RawRow[] = [];
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        const at = String(line);
        throw importRejected(file, {
          es: `línea ${at}: unas comillas se abren y no se cierran bien; las comillas dentro de una celda se escriben dobles`,
          en: `line ${at}: a quotation mark is opened and not closed properly; inside a cell it is written twice`,
        });
      }
      lines.push({ line, cells: data });
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
    },
  });
  return lines;
}

/**
 * Reads a CSV file; `undefined` when it is empty. Rows count from 1, the header included, by the line they begin on.
 * @throws AppError IMPORT_REJECTED when it is no text or its quotes do not match
 */
export function readCsv(file: string, input: InputFile, { warnings }: Findings): RawTable | undefined {
  const { text, encoding } = decodeText(file, input.bytes);
  if (encoding !== undefined) {
    warnings.push({
      file,
      message: {
        es: `no está en UTF-8: se leyó como ${encoding}; revise las tildes`,
        en: `not in UTF-8: read as ${encoding}; check the accents`,
      },
    });
  }
  return rawTable(file, fileName(input).replace(/\.[^.]*$/, ''), linesOf(file, text));
}
