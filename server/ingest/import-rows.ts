/** Validated rows into the image, table by table: what is referred to comes before what refers to it. */
import { datasetTables } from '#domain/dataset/dataset-tables.ts';
import { fold } from '#domain/dataset/fold.ts';
import { countRow, rejectedName, shownValue, type Findings } from './findings.ts';
import { writeRow, type WrittenPieces } from './merging/write-row.ts';
import type { WorkspaceImage } from './merging/workspace-image.ts';
import { plans } from './plans/plans.ts';
import type { Pause } from './pauses.ts';
import { circleProblems } from './plans/circle-problems.ts';
import { rowReader, type RowReader, type Wait } from './plans/row-reader.ts';
import { rowsInCircles } from './plans/rows-in-circles.ts';
import { headerOf } from './recognition/recognise-tables.ts';
import { namesIn, rejectRow, type RowProblem, type ValidRow } from './recognition/valid-row.ts';
import type { NameIndex } from './resolution/name-index.ts';

export interface ImportState {
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
  readonly written: WrittenPieces;
  /** What the change will be known by; every record that it brings carries it. */
  readonly importId: string;
  readonly findings: Findings;
  readonly pause: Pause;
}

/** By which rows of the same table may call it before it is there. */
const naming = ['id', 'name', 'name_es', 'name_en', 'title_es', 'title_en'];

function namesOfRow({ values }: ValidRow): string[] {
  return naming.flatMap((field) => {
    const value = values[field]?.value;
    return typeof value === 'string' ? [fold(value)] : [];
  });
}

function reject(row: ValidRow, problems: readonly RowProblem[], findings: Findings): void {
  const names = namesIn((field) => row.values[field]?.value);
  rejectRow({ ...row, names }, problems, findings);
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

/** Plans and writes one row; answers where it waits for rows that are still to come, and is then not written. */
function importRow(row: ValidRow, pending: ReadonlySet<string>, state: ImportState): readonly Wait[] {
  const { image, index, findings } = state;
  const rejected = (table: string, name: string) => findings.rejectedNames.get(rejectedName(table, name));
  const reader = rowReader(row, { image, index, pending, rejected });
  const pieces = plans.get(row.of.table.name)?.(reader) ?? [];
  if (reader.notes.waits.length > 0) return reader.notes.waits;
  const { file } = row.of.raw;
  const dataset = row.of.dataset.name;
  const problems = [...reader.notes.problems, ...circleProblems(pieces, image)];
  const result =
    problems.length > 0
      ? undefined
      : writeRow(image, state.written, [...reader.notes.implied, ...pieces], {
          dataset,
          importId: state.importId,
          place: `${file}, ${String(row.line)}`,
        });
  if (!result || 'contradiction' in result) {
    const field = row.of.table.columns[0]?.field ?? '';
    const contradiction = result ? [{ field, value: reader.text(field), reason: result.contradiction }] : [];
    reject(row, [...problems, ...contradiction], findings);
    return [];
  }
  for (const node of result.nodes) index.add(node);
  countRow(findings, file, result.outcome);
  report(reader, findings);
  for (const message of result.warnings) findings.warnings.push({ file, row: row.line, message });
  return [];
}

/** Rows in rounds, while rows of the table wait for each other; those that wait in a circle are refused. */
async function importTable(rows: readonly ValidRow[], state: ImportState): Promise<void> {
  // Organisations without an id are matched by name, so those with one come first.
  let queue = [...rows.filter(({ values }) => values.id), ...rows.filter(({ values }) => !values.id)];
  while (queue.length > 0) {
    const pending = new Set(queue.flatMap(namesOfRow));
    const waiting = new Map<ValidRow, readonly Wait[]>();
    for (const row of queue) {
      await state.pause();
      const waits = importRow(row, pending, state);
      if (waits.length > 0) waiting.set(row, waits);
    }
    if (waiting.size === queue.length) {
      for (const [row, problem] of rowsInCircles(waiting, namesOfRow)) {
        reject(row, [problem], state.findings);
        waiting.delete(row);
      }
    }
    queue = [...waiting.keys()];
  }
}

/** All rows, by table in the order of the declared tables, within a table by dataset and row. */
export async function importRows(rows: readonly ValidRow[], state: ImportState): Promise<void> {
  for (const table of datasetTables) {
    await importTable(
      rows.filter(({ of }) => of.table === table),
      state,
    );
  }
}
