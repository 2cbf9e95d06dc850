/** Degree: with how many others a node has a line. */
import type { CsrGraph } from './csr-graph.ts';

/**
 * Number of neighbours (Freeman 1978, Social Networks 1:215-239).
 * Unit: nodes; 0 to size - 1; 0 for an isolate.
 */
export function degree({ size, offsets }: CsrGraph): Float64Array {
  return Float64Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
}
