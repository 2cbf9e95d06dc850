/** A graph in which nothing of an archived workspace can be changed, whoever asks and by whatever way. */
import { isEmpty, type ChangeSet } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';
import type { Graph } from './graph.ts';
import { nodesByKey } from './queries/records.ts';
import { writeQueue } from './writing/write-queue.ts';

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

/** The same graph; `apply` throws ARCHIVED (details: workspace) for changes of an archived workspace. */
export function refuseArchived(graph: Graph): Graph {
  const queue = writeQueue();
  const isArchived = async (workspace: string): Promise<boolean> => {
    const [node] = await graph.read(nodesByKey, { keys: [keyOf(workspace, workspace)], limit: 1 });
    return node?.label === 'Workspace' && node.properties['archived'] === true;
  };
  return {
    engine: graph.engine,
    read: (query, params) => graph.read(query, params),
    // One after the other, so that looking whether it is archived leaves calls in their order.
    apply: (change, context, options) =>
      queue.add(async () => {
        const { workspace } = change;
        if (!isEmpty(change) && !isOfNodeAlone(change) && (await isArchived(workspace))) {
          throw new AppError('ARCHIVED', `the workspace ${workspace} is archived`, { details: { workspace } });
        }
        return graph.apply(change, context, options);
      }),
    revision: () => graph.revision(),
    recorded: (sequence) => graph.recorded(sequence),
    touch: () => graph.touch(),
    rewrite: (history, options) => graph.rewrite(history, options),
    async close() {
      await queue.idle();
      await graph.close();
    },
  };
}
