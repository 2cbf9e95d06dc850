/** One open transaction of an engine, as the code that writes sees it. */

export type EngineRow = Readonly<Record<string, unknown>>;

export interface UnitOfWork {
  /** Runs a named query of the catalogue within the transaction. */
  run(name: string, params: Readonly<Record<string, unknown>>): Promise<EngineRow[]>;
}

/** Rows sent with one statement: larger batches gain nothing, and Grafeo's MERGE slows down. */
export const batchSize = 500;

/** The items in batches; no batch for an empty list, since UNWIND of nothing answers differently on the engines. */
export function batches<Item>(items: readonly Item[], size: number = batchSize): Item[][] {
  const result: Item[][] = [];
  for (let start = 0; start < items.length; start += size) result.push(items.slice(start, start + size));
  return result;
}
