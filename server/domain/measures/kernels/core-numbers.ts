/** Core numbers: how deep in the dense middle of the network a node lies. */
import type { CsrGraph } from './csr-graph.ts';

/**
 * The largest k for which a node belongs to the k-core, in which everybody has at least k lines to the others
 * (Seidman 1983, Social Networks 5:269-287), by the linear method of Batagelj and Zaversnik (2003, arXiv cs/0310049):
 * nodes in buckets by degree, the smallest taken away first.
 * Unit: k; 0 for an isolate.
 */
export function coreNumbers({ size, offsets, targets }: CsrGraph): Int32Array {
  const core = new Int32Array(size);
  let most = 0;
  for (let node = 0; node < size; node++) {
    const degree = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
    core[node] = degree;
    if (degree > most) most = degree;
  }
  // Where the nodes of each degree begin in `order`.
  const begins = new Int32Array(most + 2);
  for (const degree of core) begins[degree + 1] = (begins[degree + 1] ?? 0) + 1;
  for (let degree = 0; degree <= most; degree++) begins[degree + 1] = (begins[degree] ?? 0) + (begins[degree + 1] ?? 0);
  const [order, placeOf, next] = [new Int32Array(size), new Int32Array(size), begins.slice()];
  for (let node = 0; node < size; node++) {
    const degree = core[node] ?? 0;
    const place = next[degree] ?? 0;
    next[degree] = place + 1;
    order[place] = node;
    placeOf[node] = place;
  }
  for (let step = 0; step < size; step++) {
    const node = order[step] ?? 0;
    const own = core[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++) {
      const other = targets[arc] ?? 0;
      const degree = core[other] ?? 0;
      if (degree <= own) continue;
      // It changes places with the first of its bucket, and the bucket begins one later.
      const place = placeOf[other] ?? 0;
      const first = begins[degree] ?? 0;
      const moved = order[first] ?? 0;
      order[place] = moved;
      placeOf[moved] = place;
      order[first] = other;
      placeOf[other] = first;
      begins[degree] = first + 1;
      core[other] = degree - 1;
    }
  }
  return core;
}
