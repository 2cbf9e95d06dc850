/** How many organisations are how many steps away from one. */
import type { WhyView } from '../../views/why-view.ts';
import type { CsrGraph } from '../kernels/csr-graph.ts';
import { reach } from '../kernels/reach.ts';

/** By steps, nearest first; those without a way are in none. Lines count equally. */
export function stepsFrom(graph: CsrGraph, node: number): NonNullable<WhyView['steps']> {
  const counts = new Map<number, number>();
  for (const step of reach(graph, [node], graph.size)) {
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b).map(([steps, organisations]) => ({ steps, organisations }));
}
