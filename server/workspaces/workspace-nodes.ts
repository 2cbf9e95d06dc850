/** The nodes of workspaces themselves, as records. */
import type { NodeRecord, Properties } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import type { WorkspaceFact } from '#domain/facts/nodes.ts';
import { keyOf } from '#domain/keys.ts';
import { freeWorkspaceId, isWorkspaceId, workspaceIdRule } from '#domain/workspaces/workspace-id.ts';
import type { Graph } from '../graph/graph.ts';
import { workspaces } from '../graph/queries/overview.ts';

/** More than anybody keeps in one place. */
const most = 1000;

export async function workspacesOf(graph: Graph): Promise<WorkspaceFact[]> {
  return graph.read(workspaces, { limit: most });
}

/** @throws AppError NOT_FOUND */
export async function workspaceFact(graph: Graph, id: string): Promise<WorkspaceFact> {
  const found = (await workspacesOf(graph)).find((fact) => fact.id === id);
  if (!found) throw new AppError('NOT_FOUND', `no workspace ${id}`, { details: { workspace: id } });
  return found;
}

/**
 * The id of a new workspace: the one asked for, or one from its title.
 * @throws AppError INVALID_INPUT for one that no workspace can have, CONFLICT (details: workspace) when it is taken
 */
export async function newWorkspaceId(graph: Graph, asked: string | undefined, title: string): Promise<string> {
  const taken = new Set((await workspacesOf(graph)).map(({ id }) => id));
  if (asked === undefined) return freeWorkspaceId(title, taken);
  if (!isWorkspaceId(asked)) {
    throw new AppError('INVALID_INPUT', workspaceIdRule.en, { details: { workspace: asked, reason: workspaceIdRule } });
  }
  if (taken.has(asked))
    throw new AppError('CONFLICT', `the workspace ${asked} exists`, { details: { workspace: asked } });
  return asked;
}

export function workspaceNode(id: string, said: Properties): NodeRecord {
  const key = keyOf(id, id);
  return { label: 'Workspace', key, properties: { ...said, id, key, workspace: id } };
}
