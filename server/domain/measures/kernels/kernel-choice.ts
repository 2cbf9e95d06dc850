/** What kernels may be told besides the graph. */

export interface Weighting {
  /** Whether lines count by strength (and paths by distance); else each counts 1. */
  readonly weighted: boolean;
}

/** Everything that some kernel of a task asks for; each takes what it needs. */
export interface KernelChoice extends Weighting {
  /** Begins the chances of communities: a whole number; the same seed gives the same answer. */
  readonly seed: number;
  /** The group of each node, from 0; -1 where it is not known. */
  readonly groupOf: Int32Array;
}
