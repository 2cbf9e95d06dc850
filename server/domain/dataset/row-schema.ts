/** The zod schema of a table's rows, derived from its columns. */
import { z } from 'zod';
import { periodOf } from '../edtf.ts';
import type { Localised } from '../localised.ts';
import { parseCell, type CellValue } from './parse-cell.ts';
import type { Column, Table } from './table.ts';

/** The values of a row by field; what the file does not say is absent. */
export type RowValues = Readonly<
  Record<string, { readonly value: CellValue; readonly warning?: Localised } | undefined>
>;

export interface RowProblem {
  readonly field: string;
  readonly reason: Localised;
}

const missing: Localised = { es: 'falta este dato, que es obligatorio', en: 'this is required and missing' };
const backwards: Localised = { es: 'termina antes de empezar', en: 'it ends before it begins' };

/** Tables whose id may be made from the name when the cell is empty: all but interviews, which have no name. */
function derivesId(table: Table): boolean {
  return table.columns.some(({ field }) => ['name', 'name_en', 'title', 'title_en'].includes(field));
}

/** Whether a file of this table must have the column, unless a default of the dataset fills it. */
export function mustHave(table: Table, column: Column): boolean {
  return column.required && !(column.field === 'id' && derivesId(table));
}

function cellSchema(table: Table, column: Column) {
  const cell = z.union([z.string(), z.number()]).optional();
  return cell.transform((raw, context) => {
    const refuse = (reason: Localised): never => {
      context.addIssue({ code: 'custom', message: reason.en, params: { reason } });
      return z.NEVER;
    };
    if (raw === undefined || raw === '') return mustHave(table, column) ? refuse(missing) : undefined;
    const parsed = parseCell(column.kind, raw);
    return 'problem' in parsed ? refuse(parsed.problem) : parsed;
  });
}

function endsBeforeItBegins(values: RowValues): boolean {
  const from = periodOf(String(values.from?.value ?? ''));
  const to = periodOf(String(values.to?.value ?? ''));
  return from !== undefined && to !== undefined && to.last < from.first;
}

const schemas = new WeakMap<Table, z.ZodType<RowValues>>();

/** Validates rows of a table: cells by field, empty ones absent. Built once a table: it costs as much as 100 rows. */
export function rowSchema(table: Table): z.ZodType<RowValues> {
  const built = schemas.get(table) ?? buildSchema(table);
  schemas.set(table, built);
  return built;
}

function buildSchema(table: Table): z.ZodType<RowValues> {
  const shape = Object.fromEntries(table.columns.map((column) => [column.field, cellSchema(table, column)]));
  return z.object(shape).check((context) => {
    if (endsBeforeItBegins(context.value)) {
      context.issues.push({
        code: 'custom',
        path: ['to'],
        message: backwards.en,
        params: { reason: backwards },
        input: context.value,
      });
    }
  });
}

const Reason = z.object({ params: z.object({ reason: z.object({ es: z.string(), en: z.string() }) }) });

/** The problems of a refused row, in the order of its columns. */
export function rowProblems(error: z.ZodError): RowProblem[] {
  return error.issues.map((issue) => {
    const parsed = Reason.safeParse(issue);
    return {
      field: String(issue.path[0] ?? ''),
      reason: parsed.success ? parsed.data.params.reason : { es: issue.message, en: issue.message },
    };
  });
}
