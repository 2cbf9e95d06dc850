/** Reach: who can be reached from some nodes within a few steps. */
import type { CsrGraph } from './csr-graph.ts';

/**
 * Steps from the nearest of `sources` to each node, at most `hops`: 0 for the sources themselves, -1 for nodes that are
 * further away or have no way at all. Each line is one step, whatever its strength.
 */
export function reach({ size, offsets, targets }: CsrGraph, sources: Iterable<number>, hops: number): Int32Array {
  const steps = new Int32Array(size).fill(-1);
  let frontier = [...new Set(sources)];
  for (const source of frontier) steps[source] = 0;
  for (let step = 1; step <= hops && frontier.length > 0; step++) {
    const next: number[] = [];
    for (const node of frontier) {
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = targets[arc] ?? 0;
        if (steps[other] !== -1) continue;
        steps[other] = step;
        next.push(other);
      }
    }
    frontier = next;
  }
  return steps;
}
