/** Brings a shipped fictional workspace back to what was shipped, in one entry that can be undone. */
import { emptyChangeSet, type NodeRecord, type RelationshipRecord } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { differences, stateOf } from '#domain/history/replayed-state.ts';
import { resetMark } from '#domain/history/reset-mark.ts';
import type { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import type { Graph } from '../graph/graph.ts';
import { readWorkspaceRecords } from '../graph/read-workspace-records.ts';
import type { Said } from './create-workspace.ts';
import { workspaceFact } from './workspace-nodes.ts';

/** What an import of the shipped dataset of a workspace would make; `undefined` when none was shipped for it. */
export type Shipped = (workspace: string) => Promise<
  | {
      readonly upsertNodes: readonly NodeRecord[];
      readonly upsertRelationships: readonly RelationshipRecord[];
      readonly importId: string;
    }
  | undefined
>;

/**
 * Everything that differs from the shipped data is put back, added or removed, in one change set. Where nothing differs
 * nothing is written.
 * @throws AppError NOT_FOUND; NOT_ALLOWED for a workspace that is real or was not shipped; ARCHIVED
 */
export async function resetWorkspace(
  graph: Graph,
  id: string,
  { author, reason }: Said,
  shipped: Shipped,
): Promise<WorkspaceChanged> {
  const { fictional } = await workspaceFact(graph, id);
  const target = await shipped(id);
  const isFictional = target?.upsertNodes.some(
    ({ label, properties }) => label === 'Workspace' && properties.fictional === true,
  );
  if (!fictional || !target || isFictional !== true) {
    throw new AppError('NOT_ALLOWED', `only a fictional workspace that was shipped can be reset, and ${id} is none`, {
      details: { workspace: id },
    });
  }
  const { revision, nodes, relationships } = await readWorkspaceRecords(graph, id);
  const [difference] = differences(
    stateOf(nodes, relationships),
    stateOf(target.upsertNodes, target.upsertRelationships),
  );
  const change = difference?.change ?? emptyChangeSet(id);
  const context = { author, reason, import: `${resetMark}${target.importId}` };
  return { workspace: id, ...(await graph.apply(change, context, { onRevision: revision })) };
}
