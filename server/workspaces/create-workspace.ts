/** Makes an empty workspace. */
import { emptyChangeSet } from '#domain/change-set.ts';
import type { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import type { Graph } from '../graph/graph.ts';
import { newWorkspaceId, workspaceNode } from './workspace-nodes.ts';

export interface Said {
  readonly author: string;
  readonly reason: string;
}

export interface NewWorkspace extends Said {
  readonly id?: string | undefined;
  readonly titleEs: string;
  readonly titleEn?: string | undefined;
  readonly fictional: boolean;
}

/** @throws AppError INVALID_INPUT for an id that no workspace can have, CONFLICT when it is taken */
export async function createWorkspace(graph: Graph, asked: NewWorkspace): Promise<WorkspaceChanged> {
  const { titleEs, titleEn = titleEs, fictional, author, reason } = asked;
  const onRevision = await graph.revision();
  const id = await newWorkspaceId(graph, asked.id, titleEs);
  const change = { ...emptyChangeSet(id), upsertNodes: [workspaceNode(id, { titleEs, titleEn, fictional })] };
  return { workspace: id, ...(await graph.apply(change, { author, reason }, { onRevision })) };
}
