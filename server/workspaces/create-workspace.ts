/** Makes a workspace: empty, or with what a template brings. */
import { emptyChangeSet, type NodeRecord, type RelationshipRecord } from '#domain/change-set.ts';
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

/** What a template (pillars, mandates, expected roles) makes of a workspace. */
export type Template = (workspace: string) => Promise<{
  readonly upsertNodes: readonly NodeRecord[];
  readonly upsertRelationships: readonly RelationshipRecord[];
  readonly importId: string;
}>;

/** @throws AppError INVALID_INPUT for an id that no workspace can have, CONFLICT when it is taken */
export async function createWorkspace(
  graph: Graph,
  asked: NewWorkspace,
  template?: Template,
): Promise<WorkspaceChanged> {
  const { titleEs, titleEn = titleEs, fictional, author, reason } = asked;
  const onRevision = await graph.revision();
  const id = await newWorkspaceId(graph, asked.id, titleEs);
  const brought = await template?.(id);
  const nodes = brought?.upsertNodes.filter(({ label }) => label !== 'Workspace') ?? [];
  const change = {
    ...emptyChangeSet(id),
    upsertNodes: [workspaceNode(id, { titleEs, titleEn, fictional }), ...nodes],
    upsertRelationships: [...(brought?.upsertRelationships ?? [])],
  };
  const context = { author, reason, ...(brought ? { import: brought.importId } : {}) };
  return { workspace: id, ...(await graph.apply(change, context, { onRevision })) };
}
