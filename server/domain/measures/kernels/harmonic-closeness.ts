/** Harmonic closeness: how near a node is to all others. */
import type { CsrGraph } from './csr-graph.ts';
import { distanceSearch } from './distance-search.ts';
import type { Weighting } from './kernel-choice.ts';
import { sourceParts, type SourcePart } from './source-parts.ts';
import { stepClosenessSums } from './step-closeness.ts';

/** The sum of 1 / distance from each source of the part to all others that it can reach. */
function distanceClosenessSums(graph: CsrGraph, { from, to }: SourcePart): Float64Array {
  const search = distanceSearch(graph);
  const { order, distance } = search;
  const sums = new Float64Array(to - from);
  for (let source = from; source < to; source++) {
    const found = search.from(source);
    let sum = 0;
    for (let place = 1; place < found; place++) sum += 1 / (distance[order[place] ?? 0] ?? 1);
    sums[source - from] = sum;
  }
  return sums;
}

/** The harmonic closeness of the nodes of a part, in their order. */
export function closenessOfPart(graph: CsrGraph, { weighted }: Weighting, part: SourcePart): Float64Array {
  const sums = weighted ? distanceClosenessSums(graph, part) : stepClosenessSums(graph, part);
  const others = graph.size - 1;
  return sums.map((sum) => (others > 0 ? sum / others : NaN));
}

/** All of which `parts` are the parts, in their order. */
export function closenessOfParts({ size }: CsrGraph, parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(size);
  let begin = 0;
  for (const part of parts) {
    all.set(part, begin);
    begin += part.length;
  }
  return all;
}

/**
 * The mean of 1 / distance to all other nodes, 0 for those without a path (Marchiori and Latora 2000, Physica A
 * 285:539-546; Rochat 2009), so that it holds on disconnected networks too.
 * Unit: 1 / step, 0 to 1; with weights 1 / distance (a line of strength 1 is 60 long); 0 for an isolate; NaN for a
 * single node.
 */
export function harmonicCloseness(graph: CsrGraph, weighting: Weighting): Float64Array {
  return closenessOfParts(
    graph,
    sourceParts(graph.size).map((part) => closenessOfPart(graph, weighting, part)),
  );
}
