/** Effective size: how many of a node's contacts are not doubled by another of them. */
import type { CsrGraph } from './csr-graph.ts';

/**
 * Burt's effective size (1992) in Borgatti's form for unweighted lines (1997, Connections 20:35-38): d - 2 t / d, with d
 * contacts and t lines among them. Strengths do not count.
 * Unit: contacts, 1 to d; NaN for an isolate.
 */
export function effectiveSize({ size, offsets, targets }: CsrGraph): Float64Array {
  const contactOf = new Int32Array(size).fill(-1);
  return Float64Array.from({ length: size }, (_, node) => {
    const [begin, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    for (let arc = begin; arc < end; arc++) contactOf[targets[arc] ?? 0] = node;
    let ends = 0;
    for (let arc = begin; arc < end; arc++) {
      const contact = targets[arc] ?? 0;
      for (let further = offsets[contact] ?? 0; further < (offsets[contact + 1] ?? 0); further++) {
        if (contactOf[targets[further] ?? 0] === node) ends++;
      }
    }
    // Each line among contacts has been seen from both its ends: 2 t.
    return begin === end ? NaN : end - begin - ends / (end - begin);
  });
}
