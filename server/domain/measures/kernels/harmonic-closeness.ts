/** Harmonic closeness: how near a node is to all others. */
import type { CsrGraph } from './csr-graph.ts';
import { distanceSearch } from './distance-search.ts';
import type { Weighting } from './kernel-choice.ts';
import { stepSearch } from './path-search.ts';
import { sourceParts, type SourcePart } from './source-parts.ts';

/** The harmonic closeness of the nodes of a part, in their order. */
export function closenessOfPart(graph: CsrGraph, { weighted }: Weighting, { from, to }: SourcePart): Float64Array {
  const search = weighted ? distanceSearch(graph) : stepSearch(graph);
  const { order, distance } = search;
  const others = graph.size - 1;
  return Float64Array.from({ length: to - from }, (_, place) => {
    const found = search.from(from + place);
    let sum = 0;
    for (let other = 1; other < found; other++) sum += 1 / (distance[order[other] ?? 0] ?? 1);
    return others > 0 ? sum / others : NaN;
  });
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
