/** Renames a workspace, puts it away, or takes it out again. */
import { emptyChangeSet, type Properties } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';
import type { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import type { Graph } from '../graph/graph.ts';
import { nodesByKey } from '../graph/queries/records.ts';
import type { Said } from './create-workspace.ts';

export interface ChangedWorkspace extends Said {
  readonly titleEs?: string | undefined;
  readonly titleEn?: string | undefined;
  readonly archived?: boolean | undefined;
}

function withChanges(before: Properties, { titleEs, titleEn, archived }: ChangedWorkspace): Properties {
  const { archived: was, ...properties } = before;
  return {
    ...properties,
    ...(titleEs === undefined ? {} : { titleEs }),
    ...(titleEn === undefined ? {} : { titleEn }),
    // An unknown is absent: a workspace that is not archived does not say so.
    ...((archived ?? was) === true ? { archived: true } : {}),
  };
}

/** @throws AppError NOT_FOUND; ARCHIVED when one is renamed that is archived and stays so */
export async function changeWorkspace(graph: Graph, id: string, asked: ChangedWorkspace): Promise<WorkspaceChanged> {
  const onRevision = await graph.revision();
  const [node] = await graph.read(nodesByKey, { keys: [keyOf(id, id)], limit: 1 });
  if (node?.label !== 'Workspace')
    throw new AppError('NOT_FOUND', `no workspace ${id}`, { details: { workspace: id } });
  const { properties } = node;
  if (properties.archived === true && asked.archived !== false && (asked.titleEs ?? asked.titleEn) !== undefined) {
    throw new AppError('ARCHIVED', `the workspace ${id} is archived`, { details: { workspace: id } });
  }
  const change = { ...emptyChangeSet(id), upsertNodes: [{ ...node, properties: withChanges(properties, asked) }] };
  const { author, reason } = asked;
  return { workspace: id, ...(await graph.apply(change, { author, reason }, { onRevision })) };
}
