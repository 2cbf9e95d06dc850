/** A workspace without any engine: what change sets mean, as two plain maps. */
import type { ChangeSet, NodeRecord, NodeRef, RelationshipRecord } from '#domain/change-set.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';

export interface RecordModel {
  /** By key. */
  readonly nodes: Map<string, NodeRecord>;
  /** By type and statement id. */
  readonly links: Map<string, RelationshipRecord>;
}

export function emptyModel(): RecordModel {
  return { nodes: new Map(), links: new Map() };
}

export function nameOfLink({ type, id }: { type: string; id: string }): string {
  return `${type} ${id}`;
}

/** Removes links, then nodes with their links, then upserts nodes, then links. */
export function applyToModel({ nodes, links }: RecordModel, change: ChangeSet): void {
  const same = (a: NodeRef, b: NodeRef): boolean => a.key === b.key;
  for (const wanted of change.removeRelationships) {
    const found = links.get(nameOfLink(wanted));
    if (found && same(found.from, wanted.from) && same(found.to, wanted.to)) links.delete(nameOfLink(wanted));
  }
  for (const wanted of change.removeNodes) {
    if (nodes.get(wanted.key)?.label !== wanted.label) continue;
    nodes.delete(wanted.key);
    for (const [name, { from, to }] of links) if (same(from, wanted) || same(to, wanted)) links.delete(name);
  }
  for (const record of change.upsertNodes) nodes.set(record.key, record);
  for (const record of change.upsertRelationships) links.set(nameOfLink(record), record);
}

/** A workspace as a graph holds it now. */
export async function modelOf(graph: Graph, workspace: string): Promise<RecordModel> {
  const { nodes, relationships } = await readWorkspaceRecords(graph, workspace);
  return {
    nodes: new Map(nodes.map((record) => [record.key, record])),
    links: new Map(relationships.map((record) => [nameOfLink(record), record])),
  };
}
