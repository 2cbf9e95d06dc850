/** Betweenness: how often a node lies on the shortest paths between two others. */
import type { CsrGraph } from './csr-graph.ts';
import { distanceSearch } from './distance-search.ts';
import type { Weighting } from './kernel-choice.ts';
import { stepSearch } from './path-search.ts';
import { sourceParts, type SourcePart } from './source-parts.ts';

/**
 * What the paths that begin in `part` add to the betweenness of each node, before it is normalised: the dependencies of
 * Brandes 2001 (Journal of Mathematical Sociology 25:163-177).
 */
export function betweennessOfPart(graph: CsrGraph, { weighted }: Weighting, { from, to }: SourcePart): Float64Array {
  const search = weighted ? distanceSearch(graph) : stepSearch(graph);
  const { order, paths, predecessors, predecessorCount } = search;
  const { size, offsets } = graph;
  const sums = new Float64Array(size);
  const dependency = new Float64Array(size);
  for (let source = from; source < to; source++) {
    const found = search.from(source);
    for (let place = found - 1; place > 0; place--) {
      const node = order[place] ?? 0;
      const own = dependency[node] ?? 0;
      sums[node] = (sums[node] ?? 0) + own;
      dependency[node] = 0;
      const share = (1 + own) / (paths[node] ?? 1);
      const begin = offsets[node] ?? 0;
      const end = begin + (predecessorCount[node] ?? 0);
      for (let arc = begin; arc < end; arc++) {
        const before = predecessors[arc] ?? 0;
        dependency[before] = (dependency[before] ?? 0) + (paths[before] ?? 0) * share;
      }
    }
    dependency[source] = 0;
  }
  return sums;
}

/** The betweenness of which `parts` are all parts, in their order: the order of a sum shows in its last digits. */
export function betweennessOfParts({ size }: CsrGraph, parts: readonly Float64Array[]): Float64Array {
  // Each pair is counted from both its ends, hence not half of it.
  const pairs = (size - 1) * (size - 2);
  const sums = new Float64Array(size);
  for (const part of parts) part.forEach((value, node) => (sums[node] = (sums[node] ?? 0) + value));
  return sums.map((sum) => (pairs > 0 ? sum / pairs : NaN));
}

/**
 * The share of the pairs of other nodes between which a node lies, each pair shared among all its shortest paths
 * (Freeman 1977, Sociometry 40:35-41), weighted by distances.
 * Unit: share of the (n - 1)(n - 2) / 2 pairs, 0 to 1; pairs without a path count as 0, so an isolate has 0; NaN below
 * three nodes.
 */
export function betweenness(graph: CsrGraph, weighting: Weighting): Float64Array {
  return betweennessOfParts(
    graph,
    sourceParts(graph.size).map((part) => betweennessOfPart(graph, weighting, part)),
  );
}
