/** A row as a person types it, validated like a row of a file; what a file's report would only warn of is a problem. */
import { rowProblems, rowSchema } from '#domain/dataset/row-schema.ts';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import type { Table } from '#domain/dataset/table.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import { personalDataProblem } from '#domain/dataset/personal-data-warning.ts';
import type { ValidRow } from '../recognition/valid-row.ts';
import type { EditProblem } from './edit-problem.ts';

/** What edits are known by among the datasets: no folder's name has a dot in the place of a hyphen. */
export const byHand = 'by.hand';

function recognised(table: Table): ValidRow['of'] {
  const raw = { file: table.name, name: table.name, header: [], rows: [] };
  const manifest = { uses: [], defaults: {} };
  return { dataset: { name: byHand, manifest, tables: [raw] }, raw, table, columns: table.columns };
}

function unknownTable(name: string): EditProblem[] {
  return [
    { field: '', reason: { es: `no hay ninguna tabla llamada "${name}"`, en: `there is no table called "${name}"` } },
  ];
}

/** The row, or its problems by field: unknown fields, personal data, cells that do not parse, what is missing. */
export function typedRow(
  tableName: string,
  typed: TypedCells,
): { readonly row: ValidRow; readonly warnings: EditProblem[] } | { readonly problems: EditProblem[] } {
  const table = tableNamed(tableName);
  if (!table) return { problems: unknownTable(tableName) };
  const problems: EditProblem[] = [];
  const cells: Record<string, string> = {};
  for (const [field, text] of Object.entries(typed)) {
    const column = table.columns.find((declared) => declared.field === field);
    const cell = text.trim();
    if (cell === '') continue;
    const personal = column && personalDataProblem(column.kind, cell);
    if (!column) {
      problems.push({ field, reason: { es: 'esta tabla no tiene este campo', en: 'this table has no such field' } });
    } else if (personal) problems.push({ field, reason: personal });
    else cells[field] = cell;
  }
  const parsed = rowSchema(table).safeParse(cells);
  if (!parsed.success) problems.push(...rowProblems(parsed.error));
  if (!parsed.success || problems.length > 0) return { problems };
  const warnings = Object.entries(parsed.data).flatMap(([field, cell]) =>
    cell?.warning ? [{ field, reason: cell.warning }] : [],
  );
  return { row: { of: recognised(table), line: 1, values: parsed.data }, warnings };
}
