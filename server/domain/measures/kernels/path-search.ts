/** Shortest paths from one node to all others: how long, how many, and through whom. */
import type { CsrGraph } from './csr-graph.ts';

/** The search of one source after the other; what it finds is overwritten by the next search. */
export interface PathSearch {
  /** The nodes found, nearest first, the source before all. */
  readonly order: Int32Array;
  /** Number of shortest paths to a node. */
  readonly paths: Float64Array;
  /** The last but one nodes of these paths, from the place where the row of the node begins. */
  readonly predecessors: Int32Array;
  readonly predecessorCount: Int32Array;
  /** Searches from a source; gives the number of nodes found, itself included. */
  readonly from: (source: number) => number;
}

export type PathFields = Omit<PathSearch, 'from'>;

export function emptyFields({ size, targets }: CsrGraph): PathFields {
  return {
    order: new Int32Array(size),
    paths: new Float64Array(size),
    predecessors: new Int32Array(targets.length),
    predecessorCount: new Int32Array(size),
  };
}

/** Breadth first: each line is one step. */
export function stepSearch(graph: CsrGraph): PathSearch {
  const { offsets, targets } = graph;
  const fields = emptyFields(graph);
  const { order, paths, predecessors, predecessorCount } = fields;
  const steps = new Int32Array(graph.size).fill(-1);
  let found = 0;

  const from = (source: number): number => {
    for (let place = 0; place < found; place++) steps[order[place] ?? 0] = -1;
    order[0] = source;
    steps[source] = 0;
    paths[source] = 1;
    predecessorCount[source] = 0;
    found = 1;
    for (let place = 0; place < found; place++) {
      const node = order[place] ?? 0;
      const next = (steps[node] ?? 0) + 1;
      const ways = paths[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = targets[arc] ?? 0;
        const known = steps[other] ?? 0;
        if (known === -1) {
          steps[other] = next;
          paths[other] = ways;
          predecessors[offsets[other] ?? 0] = node;
          predecessorCount[other] = 1;
          order[found++] = other;
        } else if (known === next) {
          paths[other] = (paths[other] ?? 0) + ways;
          const count = predecessorCount[other] ?? 0;
          predecessors[(offsets[other] ?? 0) + count] = node;
          predecessorCount[other] = count + 1;
        }
      }
    }
    return found;
  };
  return { ...fields, from };
}
