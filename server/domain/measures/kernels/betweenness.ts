/** Betweenness: how often a node lies on the shortest paths between two others. */
import type { CsrGraph } from './csr-graph.ts';
import { distanceSearch } from './distance-search.ts';
import type { Weighting } from './kernel-choice.ts';
import { sourceParts, type SourcePart } from './source-parts.ts';
import { stepDependencies } from './step-betweenness.ts';

/** The dependencies on each node along the lengths of lines, summed over the sources of `part`. */
function distanceDependencies(graph: CsrGraph, { from, to }: SourcePart): Float64Array {
  const search = distanceSearch(graph);
  const { order, paths, predecessors, predecessorCount } = search;
  const { size, offsets } = graph;
  const sums = new Float64Array(size);
  /** Of each node the sum, over those that paths lead on to, of (1 + dependency) / paths. */
  const shares = new Float64Array(size);
  for (let source = from; source < to; source++) {
    const found = search.from(source);
    for (let place = found - 1; place > 0; place--) {
      const node = order[place] ?? 0;
      const onward = shares[node] ?? 0;
      const ways = paths[node] ?? 1;
      sums[node] = (sums[node] ?? 0) + ways * onward;
      shares[node] = 0;
      const share = onward + 1 / ways;
      const begin = offsets[node] ?? 0;
      const end = begin + (predecessorCount[node] ?? 0);
      for (let arc = begin; arc < end; arc++) {
        const before = predecessors[arc] ?? 0;
        shares[before] = (shares[before] ?? 0) + share;
      }
    }
    shares[source] = 0;
  }
  return sums;
}

/**
 * What the paths that begin in `part` add to the betweenness of each node, before it is normalised: the dependencies of
 * Brandes 2001 (Journal of Mathematical Sociology 25:163-177).
 */
export function betweennessOfPart(graph: CsrGraph, { weighted }: Weighting, part: SourcePart): Float64Array {
  return weighted ? distanceDependencies(graph, part) : stepDependencies(graph, part);
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
