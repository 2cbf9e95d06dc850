/** All rows of a query that answers page by page. */
import type { Graph } from './graph.ts';
import { pageSize, type WorkspacePage } from './queries/pages.ts';
import type { ReadQuery } from './read-query.ts';

/** Rows of all pages in order; `mark` is what the query orders by, and unique. */
export async function readAllPages<Row>(
  graph: Graph,
  query: ReadQuery<WorkspacePage, Row>,
  workspace: string,
  mark: (row: Row) => string,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after = '';
  for (;;) {
    const page = await graph.read(query, { workspace, after, limit: pageSize });
    for (const row of page) rows.push(row);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return rows;
    after = mark(last);
  }
}
