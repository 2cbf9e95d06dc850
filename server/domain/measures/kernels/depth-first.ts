/** A search in depth through all components, with what it tells about ways round a node. */
import type { CsrGraph } from './csr-graph.ts';

export interface DepthFirst {
  /** All nodes in the order in which they were found: what was found from a node stands right behind it. */
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
  /** The place behind the last node that was found from a node. */
  readonly endOf: Int32Array;
  /** From which node it was found; -1 where the search began. */
  readonly parentOf: Int32Array;
  /** The lowest place that a node, or one found from it, has a line to, other than that to its parent. */
  readonly lowOf: Int32Array;
  /** Where the search of its component began: its lowest node. */
  readonly rootOf: Int32Array;
}

/** Without recursion: a chain of 5,000 nodes is as deep as it is long. */
export function depthFirst({ size, offsets, targets }: CsrGraph): DepthFirst {
  const placeOf = new Int32Array(size).fill(-1);
  const [order, endOf, lowOf] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const [parentOf, rootOf] = [new Int32Array(size).fill(-1), new Int32Array(size)];
  const nextArc = offsets.slice();
  let found = 0;

  const enter = (node: number, parent: number, root: number): void => {
    placeOf[node] = found;
    lowOf[node] = found;
    order[found++] = node;
    parentOf[node] = parent;
    rootOf[node] = root;
  };
  const lower = (node: number, place: number): void => {
    if (place < (lowOf[node] ?? 0)) lowOf[node] = place;
  };

  for (let root = 0; root < size; root++) {
    if (placeOf[root] !== -1) continue;
    enter(root, -1, root);
    let node = root;
    while (node !== -1) {
      const arc = nextArc[node] ?? 0;
      const parent = parentOf[node] ?? -1;
      if (arc < (offsets[node + 1] ?? 0)) {
        nextArc[node] = arc + 1;
        const other = targets[arc] ?? 0;
        const place = placeOf[other] ?? -1;
        if (place === -1) {
          enter(other, node, root);
          node = other;
        } else if (other !== parent) lower(node, place);
      } else {
        endOf[node] = found;
        if (parent !== -1) lower(parent, lowOf[node] ?? 0);
        node = parent;
      }
    }
  }
  return { order, placeOf, endOf, parentOf, lowOf, rootOf };
}
