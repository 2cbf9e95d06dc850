/** PageRank: where somebody is found who wanders along the lines and now and then begins anew. */
import { arcWeights, rowSums } from './arc-weights.ts';
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';
import { dot } from './vectors.ts';

/** With which probability a walk follows a line, in place of jumping anywhere. */
export const damping = 0.85;
/** Of the residual, against the right side: the values are then good to about ten figures. */
const tolerance = 1e-11;
const mostRounds = 200;

/**
 * The share of time that a walk spends at each node, which follows a line with probability 0.85 and else, or where there
 * is none, goes to any node with equal chance (Brin and Page 1998, Computer Networks 30:107-117).
 * Unit: share, above 0, in sum 1; equal for all where there are no lines. With weights a line is followed in proportion
 * to its strength.
 *
 * On an undirected graph the values divided by the root of the strength solve a symmetric system, which conjugate
 * gradients (Hestenes and Stiefel 1952) solve in a quarter of the rounds that repeated steps of the walk would take.
 */
export function pageRank(graph: CsrGraph, weighting: Weighting): Float64Array {
  const { size, offsets, targets } = graph;
  const weights = arcWeights(graph, weighting);
  const roots = rowSums(graph, weights).map(Math.sqrt);
  // An isolate sends nothing and gets nothing but its share of new beginnings: 1 before all is scaled.
  const right = roots.map((root) => (root > 0 ? 1 / root : 1));
  const carried = carriedShares(graph, weights, right);

  /** One step of the system: what stays of a vector when the part that lines carry on is taken off. */
  const apply = (vector: Float64Array, result: Float64Array): void => {
    for (let node = 0; node < size; node++) {
      let sum = 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++)
        sum += (carried[arc] ?? 0) * (vector[targets[arc] ?? 0] ?? 0);
      result[node] = (vector[node] ?? 0) - sum;
    }
  };

  const solution = conjugateGradients(apply, right);
  const values = solution.map((value, node) => value * (roots[node] === 0 ? 1 : (roots[node] ?? 1)));
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

/** Of each arc, what it carries on in the symmetric system: worked out once, as every round needs it. */
function carriedShares({ size, offsets, targets }: CsrGraph, weights: Float64Array, right: Float64Array): Float64Array {
  const shares = new Float64Array(weights.length);
  for (let node = 0; node < size; node++) {
    const own = damping * (right[node] ?? 0);
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++)
      shares[arc] = (weights[arc] ?? 0) * own * (right[targets[arc] ?? 0] ?? 0);
  }
  return shares;
}

function conjugateGradients(
  apply: (vector: Float64Array, result: Float64Array) => void,
  right: Float64Array,
): Float64Array {
  const solution = new Float64Array(right.length);
  const residual = right.slice();
  const direction = right.slice();
  const applied = new Float64Array(right.length);
  let squared = dot(residual, residual);
  const enough = squared * tolerance ** 2;
  for (let round = 0; round < mostRounds && squared > enough; round++) {
    apply(direction, applied);
    const step = squared / dot(direction, applied);
    let next = 0;
    for (let place = 0; place < right.length; place++) {
      solution[place] = (solution[place] ?? 0) + step * (direction[place] ?? 0);
      const left = (residual[place] ?? 0) - step * (applied[place] ?? 0);
      residual[place] = left;
      next += left * left;
    }
    const kept = next / squared;
    for (let place = 0; place < right.length; place++) {
      direction[place] = (residual[place] ?? 0) + kept * (direction[place] ?? 0);
    }
    squared = next;
  }
  return solution;
}
