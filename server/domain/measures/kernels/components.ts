/** Components: which nodes have a way to each other. */
import type { CsrGraph } from './csr-graph.ts';

/**
 * The number of the connected component of each node: 0 for the largest, and so on; components of equal size in the
 * order of their lowest node. An isolate is a component of its own.
 */
export function components({ size, offsets, targets }: CsrGraph): Int32Array {
  const found = new Int32Array(size).fill(-1);
  const sizes: number[] = [];
  const queue = new Int32Array(size);
  for (let start = 0; start < size; start++) {
    if (found[start] !== -1) continue;
    const component = sizes.length;
    found[start] = component;
    queue[0] = start;
    let end = 1;
    for (let place = 0; place < end; place++) {
      const node = queue[place] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = targets[arc] ?? 0;
        if (found[other] !== -1) continue;
        found[other] = component;
        queue[end++] = other;
      }
    }
    sizes.push(end);
  }
  return numberedBySize(found, sizes);
}

/** The same division with its parts numbered by size, largest first, equal ones in the order of their lowest node. */
function numberedBySize(partOf: Int32Array, sizes: readonly number[]): Int32Array {
  // Parts that are numbered in the order of their lowest nodes stay so when the sort is stable.
  const bySize = sizes.map((_, part) => part).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  const numberOf = new Int32Array(sizes.length);
  bySize.forEach((part, number) => (numberOf[part] = number));
  return partOf.map((part) => numberOf[part] ?? 0);
}
