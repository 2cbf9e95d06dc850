/** All that is stored, at one revision: the history with its bodies, and the graph as it stands. */
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import { byText } from '#domain/ordering.ts';
import type { Graph } from './graph.ts';
import type { HistoryEntry, RecordedChange } from './history.ts';
import { changes, newestFirst } from './queries/changes.ts';
import { nodeCounts } from './queries/overview.ts';
import { readAtOneRevision } from './read-at-one-revision.ts';
import { readWorkspaceRecords } from './read-workspace-records.ts';

export interface StoredGraph {
  readonly revision: number;
  /** Oldest first. */
  readonly history: readonly RecordedChange[];
  readonly workspaces: readonly string[];
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

const page = 1000;

async function entriesOf(graph: Graph): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (let before = newestFirst; ;) {
    const next = await graph.read(changes, { workspace: '', before, limit: page });
    for (const entry of next) entries.push(entry);
    const last = next.at(-1);
    if (!last || next.length < page) return entries.reverse();
    before = last.sequence;
  }
}

/** The history, oldest first, with the bodies. */
export async function readHistory(graph: Graph): Promise<RecordedChange[]> {
  const history: RecordedChange[] = [];
  for (const { sequence } of await entriesOf(graph)) history.push(await graph.recorded(sequence));
  return history;
}

/** @throws AppError OVERLOADED when the graph kept changing while it was read */
export function readStore(graph: Graph): Promise<StoredGraph> {
  return readAtOneRevision(graph, async (revision) => {
    const history = await readHistory(graph);
    const counts = await graph.read(nodeCounts, { limit: 100_000 });
    const workspaces = [...new Set(counts.map(({ workspace }) => workspace))].sort(byText);
    const nodes: NodeRecord[] = [];
    const relationships: RelationshipRecord[] = [];
    for (const workspace of workspaces) {
      const records = await readWorkspaceRecords(graph, workspace);
      for (const node of records.nodes) nodes.push(node);
      for (const record of records.relationships) relationships.push(record);
    }
    return { revision, history, workspaces, nodes, relationships };
  });
}
