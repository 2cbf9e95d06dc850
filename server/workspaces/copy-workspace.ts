/** Copies all of a workspace into a new one, to try things out without touching the original. */
import { emptyChangeSet } from '#domain/change-set.ts';
import type { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import { copyRecords } from '#domain/workspaces/copy-records.ts';
import type { Graph } from '../graph/graph.ts';
import { readWorkspaceRecords } from '../graph/read-workspace-records.ts';
import type { Said } from './create-workspace.ts';
import { newWorkspaceId, workspaceFact, workspaceNode } from './workspace-nodes.ts';

export interface AskedCopy extends Said {
  readonly id?: string | undefined;
  readonly titleEs?: string | undefined;
  readonly titleEn?: string | undefined;
  /** Today as an ISO date. */
  readonly today: string;
}

/**
 * The copy is one entry of the history; undoing it removes the copy. It holds everything but the history of the
 * original, says what it was copied from and when, and is not archived though the original may be.
 * @throws AppError NOT_FOUND; INVALID_INPUT and CONFLICT for the new id
 */
export async function copyWorkspace(graph: Graph, from: string, asked: AskedCopy): Promise<WorkspaceChanged> {
  const original = await workspaceFact(graph, from);
  const { titleEs = `${original.titleEs} (copia)`, titleEn = `${original.titleEn} (copy)`, author, reason } = asked;
  const records = await readWorkspaceRecords(graph, from);
  const id = await newWorkspaceId(graph, asked.id, titleEs);
  const said = { titleEs, titleEn, fictional: original.fictional, copyOf: from, copiedOn: asked.today };
  const { nodes, relationships } = copyRecords(records, id, workspaceNode(id, said));
  const change = { ...emptyChangeSet(id), upsertNodes: [...nodes], upsertRelationships: [...relationships] };
  const applied = await graph.apply(change, { author, reason }, { onRevision: records.revision });
  return { workspace: id, ...applied };
}
