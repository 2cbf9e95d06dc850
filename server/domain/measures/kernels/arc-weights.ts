/** How much each line counts, by the user's choice. */
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';

/** The weight of each arc: its strength, or 1 where lines are only counted. */
export function arcWeights({ strengths }: CsrGraph, { weighted }: Weighting): Float64Array {
  return weighted ? strengths : new Float64Array(strengths.length).fill(1);
}

/** The sum of the weights of each node's arcs; 0 for an isolate. */
export function rowSums({ size, offsets }: CsrGraph, weights: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    let sum = 0;
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) sum += weights[arc] ?? 0;
    sums[node] = sum;
  }
  return sums;
}
