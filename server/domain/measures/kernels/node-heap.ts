/** A binary heap of nodes by their distances, each of which may become shorter while the node waits. */

export interface NodeHeap {
  /** Adds a node whose distance is set. */
  readonly add: (node: number) => void;
  /** Puts a waiting node in its place after its distance has become shorter. */
  readonly moveUp: (node: number) => void;
  /** Takes out the node of the shortest distance; -1 when none waits. */
  readonly takeNearest: () => number;
}

/** An empty heap in the order of `distance`. */
export function nodeHeap(distance: Float64Array): NodeHeap {
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
      const [left, right] = [nodes[below] ?? 0, nodes[below + 1] ?? 0];
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
