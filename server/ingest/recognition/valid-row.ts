/** A row that passed validation, with what reports need to point at it. */
import type { RowValues } from '#domain/dataset/row-schema.ts';
import type { Localised } from '#domain/localised.ts';
import { countRow, shownValue, type Findings } from '../findings.ts';
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

/** Puts a row among the rejected, under its first problem. */
export function rejectRow(
  of: RecognisedTable,
  line: number,
  problems: readonly RowProblem[],
  findings: Findings,
): void {
  const [first, ...more] = problems;
  if (!first) return;
  countRow(findings, of.raw.file, 'rejected');
  findings.rejected.push({
    file: of.raw.file,
    row: line,
    column: headerOf(of, first.field),
    value: shownValue(first.value),
    reason: first.reason,
    ...(more.length > 0 ? { more: more.map(({ reason }) => reason) } : {}),
  });
}
