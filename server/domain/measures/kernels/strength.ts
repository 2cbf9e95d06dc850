/** Strength: how much weight the lines of a node carry together. */
import { rowSums } from './arc-weights.ts';
import type { CsrGraph } from './csr-graph.ts';

/**
 * Sum of the strengths of a node's lines (Barrat et al. 2004, PNAS 101:3747-3752).
 * Unit: that of the strengths; from 0, which is that of an isolate; the degree where each line counts 1.
 */
export function strength(graph: CsrGraph): Float64Array {
  return rowSums(graph, graph.strengths);
}
