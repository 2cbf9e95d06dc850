/** Core numbers: how deep in the dense middle of the network a node lies. */
import type { CsrGraph } from './csr-graph.ts';

/**
 * The largest k for which a node belongs to the k-core, in which everybody has at least k lines to the others
 * (Seidman 1983, Social Networks 5:269-287). Those with the fewest lines left are taken away, and whoever has no more
 * than these because of that, until nobody is left; as after Batagelj and Zaversnik (2003, arXiv cs/0310049), but with
 * one look at those left for each k in place of buckets, which have to be kept in order at every line.
 * Unit: k; 0 for an isolate.
 */
export function coreNumbers({ size, offsets, targets }: CsrGraph): Int32Array {
  /** Lines to those left; of who has been taken away, the core number. */
  const core = new Int32Array(size);
  const left = new Int32Array(size);
  const taken = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    core[node] = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
    left[node] = node;
  }
  let count = size;
  for (let least = -1; count > 0;) {
    // Those with more lines stay; the fewest that any of them has is the next k.
    let next = size;
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const node = left[place] ?? 0;
      const own = core[node] ?? 0;
      if (own <= least) continue;
      left[kept++] = node;
      if (own < next) next = own;
    }
    count = kept;
    least = next;
    let waiting = 0;
    for (let place = 0; place < count; place++) {
      const node = left[place] ?? 0;
      if (core[node] === least) taken[waiting++] = node;
    }
    for (let place = 0; place < waiting; place++) {
      const node = taken[place] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = targets[arc] ?? 0;
        const own = core[other] ?? 0;
        if (own <= least) continue;
        core[other] = own - 1;
        if (own - 1 === least) taken[waiting++] = other;
      }
    }
  }
  return core;
}
