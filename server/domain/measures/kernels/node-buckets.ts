/** Nodes waiting by their whole distances in a ring of buckets (Dial 1969): faster than a heap where lines are short. */
import type { NodeQueue } from './node-queue.ts';

/**
 * An empty queue in the order of `distance`. No node that waits may be further from the last one taken than `longest`,
 * the length of the longest line: then no bucket holds two distances.
 */
export function nodeBuckets(distance: Float64Array, longest: number): NodeQueue {
  const buckets = longest + 1;
  // Doubly linked lists: the first node of a bucket, and the neighbours of each node in its list; -1 for none.
  const first = new Int32Array(buckets).fill(-1);
  const after = new Int32Array(distance.length);
  const before = new Int32Array(distance.length);
  let bucket = 0;
  let count = 0;

  const link = (node: number): void => {
    const own = (distance[node] ?? 0) % buckets;
    const head = first[own] ?? -1;
    after[node] = head;
    // The first of a list remembers its bucket instead.
    before[node] = -1 - own;
    if (head !== -1) before[head] = node;
    first[own] = node;
  };

  const unlink = (node: number): void => {
    const previous = before[node] ?? 0;
    const following = after[node] ?? -1;
    if (previous < 0) first[-1 - previous] = following;
    else after[previous] = following;
    if (following !== -1) before[following] = previous;
  };

  return {
    add: (node) => {
      link(node);
      count++;
    },
    moveUp: (node) => {
      unlink(node);
      link(node);
    },
    takeNearest: () => {
      if (count === 0) {
        bucket = 0;
        return -1;
      }
      let node = first[bucket] ?? -1;
      while (node === -1) {
        bucket = bucket + 1 === buckets ? 0 : bucket + 1;
        node = first[bucket] ?? -1;
      }
      const following = after[node] ?? -1;
      first[bucket] = following;
      if (following !== -1) before[following] = -1 - bucket;
      count--;
      return node;
    },
  };
}
