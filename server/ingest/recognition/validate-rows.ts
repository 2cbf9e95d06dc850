/** Rows of a recognised table to validated values: defaults filled in, personal data left out, each cell parsed. */
import { plainCell } from '#domain/dataset/guarded-cell.ts';
import { rowProblems, rowSchema } from '#domain/dataset/row-schema.ts';
import type { RawCell } from '#domain/dataset/parse-cell.ts';
import type { Localised } from '#domain/localised.ts';
import { shownValue, type Findings } from '../findings.ts';
import type { RawRow } from '../readers/raw-table.ts';
import type { Pause } from '../pauses.ts';
import { personalDataWarning } from '#domain/dataset/personal-data-warning.ts';
import { headerOf, type RecognisedTable } from './recognise-tables.ts';
import { namesIn, rejectRow, type ValidRow } from './valid-row.ts';

const tooManyCells: Localised = {
  es: 'la fila tiene más celdas que el encabezado: una celda con comas o punto y coma va entre comillas',
  en: 'the row has more cells than the header: a cell with the delimiter in it must be quoted',
};

function readCells(of: RecognisedTable, row: RawRow, findings: Findings): Record<string, RawCell> {
  const cells: Record<string, RawCell> = {};
  of.columns.forEach((column, position) => {
    const raw = row.cells[position];
    const cell = typeof raw === 'string' ? plainCell(raw.trim()) : raw;
    if (!column || cell === undefined || cell === '') return;
    const message = personalDataWarning(column.kind, cell);
    if (message) {
      const { file, header } = of.raw;
      findings.warnings.push({ file, row: row.line, column: header[position] ?? column.name, message });
    } else cells[column.field] = cell;
  });
  return cells;
}

function fillDefaults(of: RecognisedTable, cells: Readonly<Record<string, RawCell>>): Record<string, RawCell> {
  const { defaults } = of.dataset.manifest;
  const filled = { ...cells };
  for (const { field, filledBy } of of.table.columns) {
    const value = filledBy && defaults[filledBy];
    if (value !== undefined) filled[field] ??= value;
  }
  return filled;
}

function warnOfRewritten({ of, line, values }: ValidRow, cells: Record<string, RawCell>, findings: Findings): void {
  for (const [field, cell] of Object.entries(values)) {
    if (!cell?.warning) continue;
    const column = headerOf(of, field);
    const { warning: message } = cell;
    findings.warnings.push({ file: of.raw.file, row: line, column, value: shownValue(cells[field]), message });
  }
}

/** The rows that are valid in themselves; the others go to the rejected with their first problem. */
export async function validateRows(of: RecognisedTable, findings: Findings, pause: Pause): Promise<ValidRow[]> {
  const schema = rowSchema(of.table);
  const valid: ValidRow[] = [];
  for (const row of of.raw.rows) {
    await pause();
    const cells = fillDefaults(of, readCells(of, row, findings));
    const extra = row.cells.slice(of.raw.header.length).find((cell) => String(cell).trim() !== '');
    const parsed = schema.safeParse(cells);
    const placed = { of, line: row.line, names: namesIn((field) => cells[field]) };
    if (extra !== undefined) {
      const field = of.table.columns.at(-1)?.field ?? '';
      rejectRow(placed, [{ field, value: extra, reason: tooManyCells }], findings);
    } else if (parsed.success) {
      const validRow = { of, line: row.line, values: parsed.data };
      warnOfRewritten(validRow, cells, findings);
      valid.push(validRow);
    } else {
      const problems = rowProblems(parsed.error).map((problem) => ({ ...problem, value: cells[problem.field] }));
      rejectRow(placed, problems, findings);
    }
  }
  return valid;
}
