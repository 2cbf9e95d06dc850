/** Nothing of an archived workspace can be changed, whoever asks and by whatever way: looked at within the change's own transaction. */
import type { ChangeSet, NodeRecord } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';

/** Taking a workspace out of the archive, or undoing that it was put there, touches its own node and nothing else. */
function isOfNodeAlone({
  workspace,
  upsertNodes,
  upsertRelationships,
  removeNodes,
  removeRelationships,
}: ChangeSet): boolean {
  const others = upsertNodes.filter(({ key }) => key !== keyOf(workspace, workspace));
  return others.length + upsertRelationships.length + removeNodes.length + removeRelationships.length === 0;
}

/** The key of the node that says whether a change set is refused; none for one that passes in any case. */
export function archiveKeys(asked: ChangeSet): string[] {
  return isOfNodeAlone(asked) ? [] : [keyOf(asked.workspace, asked.workspace)];
}

/** @throws AppError ARCHIVED (details: workspace) when `before` holds the node of `archiveKeys`, and it is archived */
export function refuseArchived(asked: ChangeSet, before: ReadonlyMap<string, NodeRecord>): void {
  const { workspace } = asked;
  for (const key of archiveKeys(asked)) {
    const node = before.get(key);
    if (node?.label !== 'Workspace' || node.properties['archived'] !== true) continue;
    throw new AppError('ARCHIVED', `the workspace ${workspace} is archived`, { details: { workspace } });
  }
}
