/** Constraint: how much a node's contacts are themselves in contact, so that it has nobody to bring together. */
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';
import { arcWeights, rowSums } from './arc-weights.ts';

/**
 * Burt's constraint (1992, Structural Holes, chapter 2): over the neighbours j of a node i the sum of
 * (p_ij + sum over q of p_iq p_qj) squared, where p is the share of a line in the strength of a node.
 * Unit: none; above 0, 1 for a node with one contact, up to 1.125 for one of a pair of contacts; NaN for an isolate.
 */
export function constraint(graph: CsrGraph, weighting: Weighting): Float64Array {
  const { size, offsets, targets } = graph;
  const weights = arcWeights(graph, weighting);
  const sums = rowSums(graph, weights);
  const shares = weights.slice();
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      shares[arc] = (weights[arc] ?? 0) / (sums[node] ?? 1);
    }
  }
  // What a node invests in another, directly and through contacts; only that in neighbours is read.
  const invested = new Float64Array(size);
  const values = new Float64Array(size).fill(NaN);
  for (let node = 0; node < size; node++) {
    const begin = offsets[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    if (begin === end) continue;
    for (let arc = begin; arc < end; arc++) invested[targets[arc] ?? 0] = shares[arc] ?? 0;
    for (let arc = begin; arc < end; arc++) {
      const contact = targets[arc] ?? 0;
      const share = shares[arc] ?? 0;
      const last = offsets[contact + 1] ?? 0;
      for (let further = offsets[contact] ?? 0; further < last; further++) {
        const other = targets[further] ?? 0;
        invested[other] = (invested[other] ?? 0) + share * (shares[further] ?? 0);
      }
    }
    let sum = 0;
    for (let arc = begin; arc < end; arc++) {
      const whole = invested[targets[arc] ?? 0] ?? 0;
      sum += whole * whole;
    }
    for (let arc = begin; arc < end; arc++) {
      const contact = targets[arc] ?? 0;
      invested[contact] = 0;
      const last = offsets[contact + 1] ?? 0;
      for (let further = offsets[contact] ?? 0; further < last; further++) invested[targets[further] ?? 0] = 0;
    }
    values[node] = sum;
  }
  return values;
}
