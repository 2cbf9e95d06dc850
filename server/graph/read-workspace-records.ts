/** A workspace as the records that change sets are made of: for import, which compares with them, and for backup. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { Graph } from './graph.ts';
import { pageSize } from './queries/pages.ts';
import { relationshipsFrom, workspaceNodes } from './queries/records.ts';
import { readAllPages } from './read-all-pages.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';
import { batches } from './writing/unit-of-work.ts';

export interface WorkspaceRecords {
  readonly revision: number;
  /** By key. */
  readonly nodes: readonly NodeRecord[];
  /** By type, then id. */
  readonly relationships: readonly RelationshipRecord[];
}

async function relationshipsOf(graph: Graph, keys: readonly string[]): Promise<RelationshipRecord[]> {
  const found: RelationshipRecord[] = [];
  for (const batch of batches(keys)) {
    let after = { afterId: '', afterType: '' };
    for (;;) {
      const page = await graph.read(relationshipsFrom, { keys: batch, ...after, limit: pageSize });
      for (const record of page) found.push(record);
      const last = page.at(-1);
      if (last === undefined || page.length < pageSize) break;
      after = { afterId: last.id, afterType: last.type };
    }
  }
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads all nodes and relationships of a workspace at one revision; a workspace that does not exist has none. */
export function readWorkspaceRecords(graph: Graph, workspace: string): Promise<WorkspaceRecords> {
  return readAtOneRevision(graph, async (revision) => {
    const nodes = await readAllPages(graph, workspaceNodes, workspace, (node) => node.key);
    const relationships = await relationshipsOf(
      graph,
      nodes.map((node) => node.key),
    );
    relationships.sort((a, b) => compare(a.type, b.type) || compare(a.id, b.id));
    return { revision, nodes, relationships };
  });
}
