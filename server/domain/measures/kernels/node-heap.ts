/** A binary heap of nodes by their distances, each of which may become shorter while the node waits. */
import type { NodeQueue } from './node-queue.ts';

/** An empty heap in the order of `distance`. */
export function nodeHeap(distance: Float64Array): NodeQueue {
  const nodes = new Int32Array(distance.length);
  const placeOf = new Int32Array(distance.length);
  let count = 0;

  const moveUp = (node: number): void => {
    const own = distance[node] ?? 0;
    let place = placeOf[node] ?? 0;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = nodes[above] ?? 0;
      if ((distance[parent] ?? 0) <= own) break;
      nodes[place] = parent;
      placeOf[parent] = place;
      place = above;
    }
    nodes[place] = node;
    placeOf[node] = place;
  };

  const moveDown = (node: number): void => {
    const own = distance[node] ?? 0;
    let place = 0;
    for (let below = 1; below < count; below = 2 * place + 1) {
      const left = nodes[below] ?? 0;
      const right = nodes[below + 1] ?? 0;
      const isRight = below + 1 < count && (distance[right] ?? 0) < (distance[left] ?? 0);
      const child = isRight ? right : left;
      if ((distance[child] ?? 0) >= own) break;
      nodes[place] = child;
      placeOf[child] = place;
      place = isRight ? below + 1 : below;
    }
    nodes[place] = node;
    placeOf[node] = place;
  };

  return {
    add: (node) => {
      placeOf[node] = count++;
      moveUp(node);
    },
    moveUp,
    takeNearest: () => {
      if (count === 0) return -1;
      const nearest = nodes[0] ?? 0;
      count--;
      if (count > 0) moveDown(nodes[count] ?? 0);
      return nearest;
    },
  };
}
