/** Articulation points and bridges: without whom, and without which line, others lose their way to the rest. */
import type { CsrGraph } from './csr-graph.ts';
import { depthFirst, type DepthFirst } from './depth-first.ts';
import type { Articulation } from './kernel-outputs.ts';

const byLowest = (a: Int32Array, b: Int32Array): number => (a[0] ?? 0) - (b[0] ?? 0);

/** A stretch of the nodes in the order of the search, ascending. */
function nodesOf({ order }: DepthFirst, from: number, to: number): Int32Array {
  return order.slice(from, to).sort();
}

/** What is left of a component, from `from` to `to` in the order of the search, without some stretches of it. */
function restOf(
  search: DepthFirst,
  from: number,
  to: number,
  without: readonly (readonly [number, number])[],
): Int32Array {
  const parts = new Int32Array(to - from - without.reduce((sum, [first, end]) => sum + end - first, 0));
  let [begin, filled] = [from, 0];
  for (const [first, end] of [...without, [to, to] as const]) {
    parts.set(search.order.subarray(begin, first), filled);
    filled += first - begin;
    begin = end;
  }
  return parts.sort();
}

/** The parts into which its component falls without this node, less the largest; of equal ones the lowest node stays. */
function cutOffBy(search: DepthFirst, node: number, children: readonly number[]): Int32Array[] {
  const { placeOf, endOf, rootOf } = search;
  const place = placeOf[node] ?? 0;
  const root = rootOf[node] ?? 0;
  const [first, last] = [placeOf[root] ?? 0, endOf[root] ?? 0];
  const stretches = children.map((child) => [placeOf[child] ?? 0, endOf[child] ?? 0] as const);
  const parts = stretches.map(([from, to]) => nodesOf(search, from, to)).sort(byLowest);
  const largest = parts.reduce((most, part) => Math.max(most, part.length), 0);
  // What was not found from the node holds the root, which is the lowest of all. It is mostly the largest part: to write
  // it down for each of thousands of nodes, only to leave it out, would be most of the work.
  const rest = last - first - 1 - parts.reduce((sum, part) => sum + part.length, 0);
  if (rest >= largest) return parts;
  const kept = parts.findIndex((part) => part.length === largest);
  const others = parts.toSpliced(kept, 1);
  return rest > 0 ? [restOf(search, first, last, [[place, place + 1], ...stretches]), ...others] : others;
}

/** The nodes on the smaller side of a bridge; of equal sides that without the lowest node. */
function smallerSide(search: DepthFirst, child: number): Int32Array {
  const { placeOf, endOf, rootOf } = search;
  const [from, to] = [placeOf[child] ?? 0, endOf[child] ?? 0];
  const root = rootOf[child] ?? 0;
  const [first, last] = [placeOf[root] ?? 0, endOf[root] ?? 0];
  return 2 * (to - from) <= last - first ? nodesOf(search, from, to) : restOf(search, first, last, [[from, to]]);
}

/**
 * The nodes and the lines that hold a component together, by one search in depth (Hopcroft and Tarjan 1973,
 * Communications of the ACM 16:372-378; Tarjan 1974), with those whom each cuts off from the largest rest. Nodes of
 * other components are not cut off: they have no way in any case. Nothing for a network without lines.
 */
export function articulation(graph: CsrGraph): Articulation {
  const search = depthFirst(graph);
  const { order, placeOf, parentOf, lowOf } = search;
  const separated = new Map<number, number[]>();
  const bridges: { bridge: readonly [number, number]; side: Int32Array }[] = [];
  for (const node of order) {
    const parent = parentOf[node] ?? -1;
    if (parent === -1) continue;
    const [low, place] = [lowOf[node] ?? 0, placeOf[parent] ?? 0];
    if (low >= place) {
      const known = separated.get(parent);
      if (known) known.push(node);
      else separated.set(parent, [node]);
    }
    if (low > place) {
      bridges.push({ bridge: [Math.min(node, parent), Math.max(node, parent)], side: smallerSide(search, node) });
    }
  }
  // Where the search began, one child is the whole rest.
  const isPoint = (node: number): boolean => (parentOf[node] ?? -1) !== -1 || (separated.get(node) ?? []).length > 1;
  const points = Int32Array.from([...separated.keys()].filter(isPoint)).sort();
  bridges.sort(({ bridge: a }, { bridge: b }) => a[0] - b[0] || a[1] - b[1]);
  return {
    points,
    cutOff: Array.from(points, (node) => cutOffBy(search, node, separated.get(node) ?? [])),
    bridges: bridges.map(({ bridge }) => bridge),
    cutOffByBridge: bridges.map(({ side }) => side),
  };
}
