/** Nodes waiting for their turn by distance, which may become shorter meanwhile. */

export interface NodeQueue {
  /** Adds a node whose distance is set. */
  readonly add: (node: number) => void;
  /** Puts a waiting node in its place after its distance has become shorter. */
  readonly moveUp: (node: number) => void;
  /** Takes out a node of the shortest distance; -1 when none waits. */
  readonly takeNearest: () => number;
}
