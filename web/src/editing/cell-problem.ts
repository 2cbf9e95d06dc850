/** What a look at one cell of a form finds, with the rules of the importer. */
import { parseCell } from '#domain/dataset/parse-cell.ts';
import { personalDataProblem } from '#domain/dataset/personal-data-warning.ts';
import type { CellKind } from '#domain/dataset/table.ts';
import type { FieldProblem } from './field-problems.ts';

/** Free text: no rule but that it holds no personal data. */
export const textKind: CellKind = { type: 'text' };

/** Personal data first, then what does not parse; nothing of a cell that is empty. */
export function cellProblem(kind: CellKind, text: string): FieldProblem | undefined {
  const cell = text.trim();
  if (cell === '') return undefined;
  const personal = personalDataProblem(kind, cell);
  if (personal) return { reason: personal };
  const parsed = parseCell(kind, cell);
  return 'problem' in parsed ? { reason: parsed.problem } : undefined;
}
