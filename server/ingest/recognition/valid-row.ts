/** A row that passed validation, with what reports need to point at it. */
import type { RowValues } from '#domain/dataset/row-schema.ts';
import type { Localised } from '#domain/localised.ts';
import { countRow, rejectedName, shownValue, type Findings } from '../findings.ts';
import { headerOf, type RecognisedTable } from './recognise-tables.ts';

export interface ValidRow {
  readonly of: RecognisedTable;
  readonly line: number;
  readonly values: RowValues;
}

/** A problem of a row, at a field; `value` is the cell or, of a list, the part that is meant. */
export interface RowProblem {
  readonly field: string;
  readonly value?: string | number | undefined;
  readonly reason: Localised;
}

/** Fields by which other rows may call the node that a row defines. */
const naming = [
  ...['id', 'name', 'name_es', 'name_en', 'title', 'title_es', 'title_en'],
  ...['short_es', 'short_en', 'acronym', 'aliases'],
];

/** What other rows may call the node that a row defines; lists are given as such or with `|` between. */
export function namesIn(cell: (field: string) => unknown): string[] {
  return naming.flatMap((field) => {
    const value = cell(field);
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' ? value.split(field === 'aliases' ? '|' : '\0') : [];
  });
}

interface PlacedRow {
  readonly of: RecognisedTable;
  readonly line: number;
  /** See `namesIn`. */
  readonly names: readonly string[];
}

/** Puts a row among the rejected, under its first problem. */
export function rejectRow({ of, line, names }: PlacedRow, problems: readonly RowProblem[], findings: Findings): void {
  const [first, ...more] = problems;
  if (!first) return;
  countRow(findings, of.raw.file, 'rejected');
  for (const name of names) {
    const key = rejectedName(of.table.name, name);
    if (!findings.rejectedNames.has(key)) findings.rejectedNames.set(key, { file: of.raw.file, row: line });
  }
  findings.rejected.push({
    file: of.raw.file,
    row: line,
    column: headerOf(of, first.field),
    value: shownValue(first.value),
    reason: first.reason,
    ...(more.length > 0 ? { more: more.map(({ reason }) => reason) } : {}),
  });
}
