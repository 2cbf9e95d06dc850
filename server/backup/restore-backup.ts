/** Puts what a backup holds in place of what is stored, on either engine, and looks whether it is all there. */
import { AppError } from '#domain/errors.ts';
import { differences, stateOf } from '#domain/history/replayed-state.ts';
import type { Graph } from '../graph/graph.ts';
import { readStore } from '../graph/read-store.ts';
import type { Backup } from './backup-file.ts';
import { completeHistory } from './complete-history.ts';

/** Whether nothing was ever written: only then a restore replaces nothing. */
export async function isEmptyStore(graph: Graph): Promise<boolean> {
  return (await graph.revision()) === 0;
}

/**
 * Restores a backup: the same graph, and the same history in the same order with times, authors and reasons, so that
 * undo works as before. A graph that its history does not make (changed by hand in Neo4j) stays as it was, with one
 * entry more for the difference.
 * @throws AppError STORE_UNWRITABLE and the like, with everything as it was; INTERNAL should the result differ
 */
export async function restoreBackup(graph: Graph, backup: Backup): Promise<{ readonly changes: number }> {
  const history = completeHistory(backup, backup.header.time);
  await graph.rewrite(history);
  const { nodes, relationships, history: written } = await readStore(graph);
  const differing = differences(stateOf(nodes, relationships), stateOf(backup.nodes, backup.relationships));
  if (differing.length > 0 || written.length !== history.length) {
    const workspaces = differing.map(({ change }) => change.workspace);
    throw new AppError('INTERNAL', 'what was restored differs from the backup', { details: { workspaces } });
  }
  return { changes: history.length };
}
