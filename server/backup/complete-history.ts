/** A history that makes the graph as it stands, whatever somebody changed by hand in the database. */
import { differences, replayedState, stateOf } from '#domain/history/replayed-state.ts';
import type { RecordedChange } from '../graph/history.ts';
import type { StoredGraph } from '../graph/read-store.ts';
import { historyEntry } from '../graph/writing/write-change.ts';

/** What the entry says that makes up for changes by hand. */
const byHand = {
  author: 'command-line',
  reason: 'changed in the database itself, not through Tinkuy / cambiado en la base misma, no mediante Tinkuy',
};

/**
 * The history, numbered from 1, with an entry a workspace at the end for what it does not make: what was changed by
 * hand in Neo4j. Of a store that nobody touched by hand it is the history as it is.
 */
export function completeHistory(
  { history, nodes, relationships }: Pick<StoredGraph, 'history' | 'nodes' | 'relationships'>,
  now: string,
): RecordedChange[] {
  const complete = history.map((recorded, index): RecordedChange => {
    return { ...recorded, entry: { ...recorded.entry, sequence: index + 1 } };
  });
  for (const { change, inverse } of differences(replayedState(history), stateOf(nodes, relationships))) {
    complete.push({ entry: historyEntry(complete.length + 1, now, change, byHand), change, inverse });
  }
  return complete;
}
