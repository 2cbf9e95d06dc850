/** Problems of the fields of a form: found here with the rules of the importer, or by the service when it was sent. */
import { z } from 'zod';
import { rowProblems, rowSchema } from '#domain/dataset/row-schema.ts';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import { personalDataProblem } from '#domain/dataset/personal-data-warning.ts';
import type { Edit, TypedCells } from '#domain/editing/edit.ts';
import { Localised } from '#domain/localised.ts';
import { ApiError } from '../api/api-error.ts';

/** What a source cell holds when the author's own knowledge is meant. */
export const ownKnowledge = 'own-knowledge';

export interface FieldProblem {
  readonly reason: Localised;
  /** The id of what is on file already. */
  readonly onFile?: string | undefined;
}

/** By field of the form: the place of the edit and the field of its row. */
export type FieldProblems = ReadonlyMap<string, FieldProblem>;

/** An edit, and the part of the form that it comes from (the beginning of its fields' names). */
export interface PlacedEdit {
  readonly place: string;
  readonly edit: Edit;
}

const Rejected = z.object({
  problems: z.array(
    z.object({ edit: z.number(), field: z.string(), reason: Localised, onFile: z.string().optional() }),
  ),
});

function checked(place: string, tableName: string, typed: TypedCells): [string, FieldProblem][] {
  const table = tableNamed(tableName);
  if (!table) return [];
  const entries = Object.entries(typed).map(([field, text]): [string, string] => [field, text.trim()]);
  const cells = Object.fromEntries(entries.filter(([, text]) => text !== ''));
  // The service fills the place in what somebody knows.
  const row = cells.source === ownKnowledge ? { locator: ownKnowledge, ...cells } : cells;
  const personal = table.columns.flatMap(({ field, kind }): [string, FieldProblem][] => {
    const reason = personalDataProblem(kind, cells[field] ?? '');
    return reason ? [[`${place}${field}`, { reason }]] : [];
  });
  const parsed = rowSchema(table).safeParse(row);
  if (parsed.success) return personal;
  const wrong = rowProblems(parsed.error).map(({ field, reason }): [string, FieldProblem] => [
    `${place}${field}`,
    { reason },
  ]);
  return [...wrong, ...personal];
}

/** What a look at the cells alone finds; names are looked up by the service. */
export function problemsOf(edits: readonly PlacedEdit[]): FieldProblems {
  return new Map(
    edits.flatMap(({ place, edit }) => {
      if (edit.action === 'remove') return [];
      return checked(place, edit.action === 'merge' ? 'organisations' : edit.table, edit.values);
    }),
  );
}

/** What the service found; undefined for any other failure. */
export function rejectedProblems(error: unknown, edits: readonly PlacedEdit[]): FieldProblems | undefined {
  if (!(error instanceof ApiError) || error.problem?.code !== 'EDIT_REJECTED') return undefined;
  const parsed = Rejected.safeParse(error.problem.details);
  if (!parsed.success) return undefined;
  return new Map(
    parsed.data.problems.map(({ edit, field, reason, onFile }) => [
      `${edits[edit]?.place ?? ''}${field}`,
      { reason, onFile },
    ]),
  );
}
