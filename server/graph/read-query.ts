/** A named read: its text lives in cypher/read/NAME.cypher, its parameters and rows are declared here. */
import type { z } from 'zod';

export interface ReadQuery<Params extends object, Row> {
  /** The file's name without its ending. */
  readonly name: string;
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
}

/** Declares a read query; exists so that types are inferred. */
export function readQuery<Params extends object, Row>(query: ReadQuery<Params, Row>): ReadQuery<Params, Row> {
  return query;
}
