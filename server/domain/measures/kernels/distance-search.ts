/** Shortest paths by the lengths of the lines: Dijkstra 1959 on whole numbers, so that equal lengths are equal. */
import type { CsrGraph } from './csr-graph.ts';
import { nodeBuckets } from './node-buckets.ts';
import { nodeHeap } from './node-heap.ts';

/** The search of one source after the other; what it finds is overwritten by the next search. */
export interface DistanceSearch {
  /** The nodes found, nearest first, the source before all. */
  readonly order: Int32Array;
  /** Number of shortest paths to a node. */
  readonly paths: Float64Array;
  /** The last but one nodes of these paths, from the place where the row of the node begins. */
  readonly predecessors: Int32Array;
  readonly predecessorCount: Int32Array;
  /** Length of the shortest paths to a node; -1 where there is none. */
  readonly distance: Float64Array;
  /** Searches from a source; gives the number of nodes found, itself included. */
  readonly from: (source: number) => number;
}

/** Beyond it, looking through empty buckets would cost more than a heap. */
const mostBuckets = 4096;

/** A search by distances; those of a path are summed exactly. */
export function distanceSearch(graph: CsrGraph): DistanceSearch {
  const { size, offsets, targets, distances } = graph;
  const [order, predecessorCount] = [new Int32Array(size), new Int32Array(size)];
  const [paths, distance] = [new Float64Array(size), new Float64Array(size).fill(-1)];
  const predecessors = new Int32Array(targets.length);
  const longest = distances.reduce((most, length) => Math.max(most, length), 0);
  const queue = longest < mostBuckets ? nodeBuckets(distance, longest) : nodeHeap(distance);
  let found = 0;

  const from = (source: number): number => {
    for (let place = 0; place < found; place++) distance[order[place] ?? 0] = -1;
    distance[source] = 0;
    paths[source] = 1;
    predecessorCount[source] = 0;
    found = 0;
    for (let node = source; node !== -1; node = queue.takeNearest()) {
      order[found++] = node;
      const reached = distance[node] ?? 0;
      const ways = paths[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = targets[arc] ?? 0;
        const known = distance[other] ?? 0;
        const next = reached + (distances[arc] ?? 0);
        if (known !== -1 && known < next) continue;
        const isEqual = known === next;
        const count = isEqual ? (predecessorCount[other] ?? 0) : 0;
        paths[other] = isEqual ? (paths[other] ?? 0) + ways : ways;
        predecessors[(offsets[other] ?? 0) + count] = node;
        predecessorCount[other] = count + 1;
        if (isEqual) continue;
        distance[other] = next;
        if (known === -1) queue.add(other);
        else queue.moveUp(other);
      }
    }
    return found;
  };
  return { order, paths, predecessors, predecessorCount, distance, from };
}
