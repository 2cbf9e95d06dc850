/** The names of nodes that a change mentions: from its body, from the graph, or from what later removed them. */
import type { NodeRecord, NodeRef } from '#domain/change-set.ts';
import { recordNames } from '#domain/history/record-names.ts';
import { idOfKey } from '#domain/keys.ts';
import type { NodeThing } from '#domain/views/history-view.ts';
import type { Graph } from '../graph/graph.ts';
import type { HistoryEntry } from '../graph/history.ts';
import { nodesByKey } from '../graph/queries/records.ts';
import { batches } from '../graph/writing/unit-of-work.ts';
import type { ChangeIndex } from './change-index.ts';
import { hashOf } from './hashed-footprint.ts';

/** The nodes of these keys as they are on file now, by key. */
export async function nodesNow(graph: Graph, keys: Iterable<string>): Promise<Map<string, NodeRecord>> {
  const found = new Map<string, NodeRecord>();
  for (const batch of batches([...new Set(keys)].sort())) {
    for (const node of await graph.read(nodesByKey, { keys: batch, limit: batch.length })) found.set(node.key, node);
  }
  return found;
}

/**
 * The records of nodes that are gone: each as it stood before the first of `later` (oldest first) that touched it,
 * which is how it stood when the entry before was made.
 */
export async function goneNodes(
  graph: Graph,
  index: ChangeIndex,
  later: readonly HistoryEntry[],
  keys: Iterable<string>,
): Promise<Map<string, NodeRecord>> {
  const wanted = new Map([...new Set(keys)].map((key) => [hashOf(key), key]));
  const found = new Map<string, NodeRecord>();
  for (const { sequence } of later) {
    if (wanted.size === 0) break;
    const touched = new Set<string>();
    for (const thing of (await index.footprint(sequence)).things) {
      const key = wanted.get(thing);
      if (key === undefined) continue;
      touched.add(key);
      wanted.delete(thing);
    }
    if (touched.size === 0) continue;
    const { inverse } = await graph.recorded(sequence);
    for (const node of inverse.upsertNodes) if (touched.has(node.key)) found.set(node.key, node);
  }
  return found;
}

/** A node as the history shows it: by its record, or by its id where no body has one. */
export function nodeThing({ label, key }: NodeRef, record: NodeRecord | undefined, onFile: boolean): NodeThing {
  const id = idOfKey(key);
  const named = record ? recordNames(record) : { id, name: id, names: { es: id, en: id } };
  return { what: 'node', label, ...named, onFile };
}
