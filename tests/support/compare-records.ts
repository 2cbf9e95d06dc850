/** The records of a workspace in a form that two graphs can be compared by, and the removal of a whole workspace. */
import type { NodeRecord, Properties, RelationshipRecord } from '#domain/change-set.ts';
import { emptyChangeSet } from '#domain/change-set.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';

interface Recorded {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
}

function inOrder(properties: Properties, without: readonly string[]): [string, unknown][] {
  return Object.entries(properties)
    .filter(([name]) => !without.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** One line a record, sorted; `without` names properties left out. */
export function recordLines({ nodes, relationships }: Recorded, without: readonly string[] = []): string[] {
  return [
    ...nodes.map(({ label, key, properties }) => JSON.stringify([label, key, inOrder(properties, without)])),
    ...relationships.map(({ type, id, from, to, properties }) =>
      JSON.stringify([type, id, from.label, from.key, to.label, to.key, inOrder(properties, without)]),
    ),
  ].sort();
}

/** The lines of a workspace as it stands. */
export async function workspaceLines(graph: Graph, workspace: string, ...without: string[]): Promise<string[]> {
  return recordLines(await readWorkspaceRecords(graph, workspace), without);
}

/** Removes all nodes of a workspace, and with them all statements. */
export async function removeWorkspace(graph: Graph, workspace: string): Promise<void> {
  const { nodes } = await readWorkspaceRecords(graph, workspace);
  const removeNodes = nodes.map(({ label, key }) => ({ label, key }));
  await graph.apply({ ...emptyChangeSet(workspace), removeNodes }, { author: 'test', reason: 'start anew' });
}
