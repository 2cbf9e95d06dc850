/** Modularity: how much more lines stay inside communities than by chance. */
import { arcWeights, rowSums } from './arc-weights.ts';
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';

/**
 * Newman and Girvan's modularity (2004, Physical Review E 69:026113) of a division, with resolution 1: the share of the
 * lines inside communities less what a random network with these degrees (or strengths) would have.
 * Unit: none, -0.5 to 1; NaN without lines.
 */
export function modularity(graph: CsrGraph, communityOf: Int32Array, weighting: Weighting): number {
  const { size, offsets, targets } = graph;
  const weights = arcWeights(graph, weighting);
  const strengths = rowSums(graph, weights);
  const byCommunity = new Map<number, number>();
  let [total, inside] = [0, 0];
  for (let node = 0; node < size; node++) {
    const own = communityOf[node] ?? -1;
    total += strengths[node] ?? 0;
    byCommunity.set(own, (byCommunity.get(own) ?? 0) + (strengths[node] ?? 0));
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      if (communityOf[targets[arc] ?? 0] === own) inside += weights[arc] ?? 0;
    }
  }
  let byChance = 0;
  for (const sum of byCommunity.values()) byChance += (sum / total) ** 2;
  return inside / total - byChance;
}
