/** Validated rows into the image, table by table: what is referred to comes before what refers to it. */
import { datasetTables } from '#domain/dataset/dataset-tables.ts';
import { fold } from '#domain/dataset/fold.ts';
import { countRow, shownValue, type Findings } from './findings.ts';
import { writeRow, type WrittenPieces } from './merging/write-row.ts';
import type { WorkspaceImage } from './merging/workspace-image.ts';
import { plans } from './plans/plans.ts';
import { rowReader, type RowReader } from './plans/row-reader.ts';
import { headerOf } from './recognition/recognise-tables.ts';
import { rejectRow, type ValidRow } from './recognition/valid-row.ts';
import type { NameIndex } from './resolution/name-index.ts';

export interface ImportState {
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
  readonly written: WrittenPieces;
  /** What the change will be known by; every record that it brings carries it. */
  readonly importId: string;
  readonly findings: Findings;
}

const naming = ['id', 'name', 'name_es', 'name_en', 'title_es', 'title_en'];

function namesOfRow({ values }: ValidRow): string[] {
  return naming.flatMap((field) => {
    const value = values[field]?.value;
    return typeof value === 'string' ? [fold(value)] : [];
  });
}

function report(reader: RowReader, findings: Findings): void {
  const { row, notes } = reader;
  const { file } = row.of.raw;
  for (const { field, value, id } of notes.resolved) {
    const place = { file, row: row.line, column: headerOf(row.of, field) };
    findings.resolved.push({ ...place, value: shownValue(value), id });
  }
  for (const { field, message } of notes.warnings) {
    findings.warnings.push({ file, row: row.line, column: headerOf(row.of, field), message });
  }
}

/** Plans and writes one row; `false` when it waits for a row that is still to come. */
function importRow(row: ValidRow, pending: ReadonlySet<string>, state: ImportState): boolean {
  const { image, index, findings } = state;
  const reader = rowReader(row, { image, index, pending });
  const pieces = plans.get(row.of.table.name)?.(reader) ?? [];
  if (reader.notes.waits) return false;
  const { file } = row.of.raw;
  const dataset = row.of.dataset.name;
  const result =
    reader.notes.problems.length > 0
      ? undefined
      : writeRow(image, state.written, [...reader.notes.implied, ...pieces], {
          dataset,
          importId: state.importId,
          place: `${file}, ${String(row.line)}`,
        });
  if (!result || 'contradiction' in result) {
    const field = row.of.table.columns[0]?.field ?? '';
    const contradiction = result ? [{ field, value: reader.text(field), reason: result.contradiction }] : [];
    rejectRow(row.of, row.line, [...reader.notes.problems, ...contradiction], findings);
    return true;
  }
  for (const node of result.nodes) index.add(node);
  countRow(findings, file, result.outcome);
  report(reader, findings);
  for (const message of result.warnings) findings.warnings.push({ file, row: row.line, message });
  return true;
}

/** Rows in rounds, while rows of the table wait for each other; what still waits at the end is refused. */
function importTable(rows: readonly ValidRow[], state: ImportState): void {
  // Organisations without an id are matched by name, so those with one come first.
  let queue = [...rows.filter(({ values }) => values.id), ...rows.filter(({ values }) => !values.id)];
  for (;;) {
    const pending = new Set(queue.flatMap(namesOfRow));
    const waiting = queue.filter((row) => !importRow(row, pending, state));
    if (waiting.length === 0) return;
    if (waiting.length === queue.length) {
      for (const row of waiting) importRow(row, new Set(), state);
      return;
    }
    queue = waiting;
  }
}

/** All rows, by table in the order of the declared tables, within a table by dataset and row. */
export function importRows(rows: readonly ValidRow[], state: ImportState): void {
  for (const table of datasetTables) {
    importTable(
      rows.filter(({ of }) => of.table === table),
      state,
    );
  }
}
