/** The pairs of neighbours without a line to each other that an organisation stands between. */
import { organisationRef } from '../../names.ts';
import type { WhyView } from '../../views/why-view.ts';
import { roleBetween } from '../kernels/brokerage.ts';
import { brokerageRoles, type BrokerageRole } from '../kernels/kernel-outputs.ts';
import type { CsrGraph } from '../kernels/csr-graph.ts';
import type { PillarNumbers } from '../network-results.ts';
import { neighboursIn, type Place } from './lines-of.ts';

type Between = NonNullable<WhyView['between']>;

/** So many pairs are listed at most; the total is told. */
const mostPairs = 50;
/** With more neighbours than this, pairs are looked at among the first only: their number grows with the square. */
export const mostNeighbours = 400;

function rowOf({ offsets, targets }: CsrGraph, node: number): Int32Array {
  return targets.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
}

/** How many of a row are in a set; asked a hundred thousand times about one that stands between hundreds. */
function countIn({ offsets, targets }: CsrGraph, node: number, set: ReadonlySet<number>): number {
  let count = 0;
  const end = offsets[node + 1] ?? 0;
  for (let arc = offsets[node] ?? 0; arc < end; arc++) if (set.has(targets[arc] ?? -1)) count++;
  return count;
}

/** Pairs of these organisations that have no line to each other. */
function pairsWithoutLine(graph: CsrGraph, all: readonly number[]): number {
  const known = new Set(all);
  const ends = all.reduce((sum, one) => sum + countIn(graph, one, known), 0);
  // Each line has been met at both its ends.
  return (all.length * (all.length - 1) - ends) / 2;
}

/** The role that a measure counts; undefined for one that is no brokerage. */
export function roleCounted(measure: string): BrokerageRole | undefined {
  return brokerageRoles.find((role) => measure === `brokerage-${role}`);
}

/** Whether a pair makes this role in one direction only. */
export function isOneWay(role: BrokerageRole): boolean {
  return role === 'representative' || role === 'gatekeeper';
}

/** Between the same two, whoever represents one way is the gatekeeper the other way. */
function bothWays(role: string | null): string | null {
  return role === 'gatekeeper' ? 'representative' : role;
}

/**
 * Two neighbours without a line to each other are two steps apart; of their shortest paths one runs through each common
 * neighbour, so through this organisation 1 / (common neighbours). Largest share first; lines count equally. All such
 * pairs are counted; of more than 400 neighbours those among the first 400 are listed, which explain no value, as they
 * explain none where lines count by strength. With a `role` only the pairs between which it has that role.
 */
export function brokeredPairs(
  { index, network, node, values }: Place,
  graph: CsrGraph,
  pillars: PillarNumbers,
  role?: BrokerageRole,
): Between {
  const own = pillars.of[node] ?? -1;
  const roleOf = (from: number, to: number): string | null => {
    const [a, b] = [pillars.of[from] ?? -1, pillars.of[to] ?? -1];
    return own < 0 || a < 0 || b < 0 ? null : roleBetween(own, a, b);
  };
  const all = neighboursIn(network, node);
  const neighbours = all.slice(0, mostNeighbours);
  const isExplaining = neighbours.length === all.length && !network.choice.weighted;
  const rows = new Map(neighbours.map((other) => [other, new Set(rowOf(graph, other))]));
  const pairs: { from: number; to: number; share: number }[] = [];
  neighbours.forEach((from, place) => {
    const row = rows.get(from) ?? new Set<number>();
    for (const to of neighbours.slice(place + 1)) {
      if (row.has(to)) continue;
      if (role !== undefined && bothWays(roleOf(from, to)) !== bothWays(role)) continue;
      pairs.push({ from, to, share: 1 / Math.max(1, countIn(graph, to, row)) });
    }
  });
  const size = graph.size;
  const possible = ((size - 1) * (size - 2)) / 2;
  const ref = (number: number) => organisationRef(index, network.ids[number] ?? '');
  return {
    total: role === undefined ? pairsWithoutLine(graph, all) : (values[node] ?? 0) / (isOneWay(role) ? 1 : 2),
    explained: isExplaining && possible > 0 ? pairs.reduce((sum, { share }) => sum + share, 0) / possible : null,
    items: pairs
      .sort((a, b) => b.share - a.share || a.from - b.from || a.to - b.to)
      .slice(0, mostPairs)
      .map(({ from, to, share }) => ({ from: ref(from), to: ref(to), share, role: roleOf(from, to) })),
  };
}
