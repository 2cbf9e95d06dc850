/** From the rows of an engine to the rows of a query: the door where what leaves an engine is parsed. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '#domain/errors.ts';
import type { ReadQuery } from './read-query.ts';
import type { EngineRow } from './writing/unit-of-work.ts';

/** Rows handled in one go before other requests get their turn. */
export const chunkSize = 1000;

/** Engines answer null for an absent property; for us absent stays absent. */
function withoutNulls(row: EngineRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** @throws AppError INVALID_INPUT when the parameters are not those of the query */
export function checkedParams<Params extends object, Row>(
  query: ReadQuery<Params, Row>,
  params: Params,
): Readonly<Record<string, unknown>> {
  const parsed = query.params.safeParse(params);
  if (parsed.success) {
    const entries: [string, unknown][] = Object.entries(parsed.data);
    return Object.fromEntries(entries);
  }
  throw new AppError('INVALID_INPUT', `parameters of ${query.name}: ${parsed.error.message}`, {
    details: { query: query.name },
  });
}

/**
 * Parses rows by the query's schema, giving way to others between chunks.
 * @throws AppError QUERY_FAILED naming the query and the first field that is not as declared
 */
export async function parsedRows<Params extends object, Row>(
  query: ReadQuery<Params, Row>,
  rows: readonly EngineRow[],
): Promise<Row[]> {
  const result: Row[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % chunkSize === 0) await nextTurn();
    const parsed = query.row.safeParse(withoutNulls(row));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const details = { query: query.name, field: issue?.path.join('.') ?? '', id: row['id'] };
      throw new AppError('QUERY_FAILED', `${query.name}: ${issue?.message ?? ''}`, { details });
    }
    result.push(parsed.data);
  }
  return result;
}
