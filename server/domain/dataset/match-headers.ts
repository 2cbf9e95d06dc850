/** Which column of a table each header of a file means. */
import { fold } from './fold.ts';
import type { Column, Table } from './table.ts';

export interface MatchedHeaders {
  /** By position in the file; `undefined` for a header that is not used. */
  readonly columns: readonly (Column | undefined)[];
  /** Positions of headers that no column has, and of headers that repeat one. */
  readonly unknown: readonly number[];
  readonly repeated: readonly number[];
}

/**
 * Headers in English or Spanish; case, accents, spaces, hyphens and underscores do not matter. A header that two
 * columns share (`to` in ties: the other party, and the end date) takes the first that no clearer header has.
 */
export function matchHeaders(table: Table, headers: readonly string[]): MatchedHeaders {
  const columns = new Array<Column | undefined>(headers.length).fill(undefined);
  const candidates = headers.map((header) => {
    const folded = fold(header);
    return table.columns.filter(({ name, es }) => fold(name) === folded || fold(es) === folded);
  });
  const taken = new Set<Column>();
  const take = (position: number): void => {
    const column = candidates[position]?.find((candidate) => !taken.has(candidate));
    if (!column) return;
    taken.add(column);
    columns[position] = column;
  };
  const positions = [...headers.keys()];
  positions.filter((position) => candidates[position]?.length === 1).forEach(take);
  positions.filter((position) => (candidates[position]?.length ?? 0) > 1).forEach(take);
  return {
    columns,
    unknown: positions.filter((position) => candidates[position]?.length === 0),
    repeated: positions.filter((position) => candidates[position]?.length !== 0 && !columns[position]),
  };
}
