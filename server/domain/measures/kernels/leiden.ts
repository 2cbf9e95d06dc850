/** Communities by the Leiden method: groups of nodes with more lines among themselves than chance would give. */
import { components } from './components.ts';
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';
import type { Communities } from './kernel-outputs.ts';
import { firstLevel, mergedLevel, renumbered, type Level } from './leiden-level.ts';
import { moveNodes } from './leiden-moves.ts';
import { refine } from './leiden-refinement.ts';
import { modularity } from './modularity.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

export interface LeidenChoice extends Weighting {
  /** A whole number; the same seed gives the same communities. */
  readonly seed: number;
}

/** Rounds through all levels; most networks are stable after three to six. */
const mostRounds = 20;

/** One round: moves, refines and merges, level by level, until nothing moves any more. True when a node has moved. */
function improve(first: Level, communityOf: Int32Array, random: SeededRandom): boolean {
  let level = first;
  // The node of the present level that a node of the graph is in.
  let inLevel = communityOf.map((_, node) => node);
  let current = communityOf.slice();
  let isMoved = false;
  for (;;) {
    isMoved = moveNodes(level, current, random) || isMoved;
    const { partOf: communities, count } = renumbered(current);
    communityOf.forEach((_, node) => (communityOf[node] = communities[inLevel[node] ?? 0] ?? 0));
    if (count === level.size) return isMoved;
    const { partOf: parts, count: partCount } = renumbered(refine(level, communities, count, random));
    if (partCount === level.size) return isMoved;
    current = new Int32Array(partCount);
    parts.forEach((part, node) => (current[part] = communities[node] ?? 0));
    level = mergedLevel(level, parts, partCount);
    const before = inLevel;
    inLevel = before.map((node) => parts[node] ?? 0);
  }
}

/** The graph without the lines between communities: a community that has come apart is several, which gains as well. */
function linesInside(graph: CsrGraph, communityOf: Int32Array): CsrGraph {
  const { size, offsets, targets } = graph;
  const kept = new Int32Array(targets.length);
  const begins = new Int32Array(size + 1);
  let count = 0;
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = targets[arc] ?? 0;
      if (communityOf[other] === communityOf[node]) kept[count++] = other;
    }
    begins[node + 1] = count;
  }
  return { ...graph, offsets: begins, targets: kept.subarray(0, count) };
}

/** Communities from single nodes, in rounds until nothing moves. */
function onceFromSingles(graph: CsrGraph, weighted: boolean, random: SeededRandom): Communities {
  const level = firstLevel(graph, { weighted });
  const communityOf = Int32Array.from({ length: graph.size }, (_, node) => node);
  for (let round = 0; round < mostRounds && level.total > 0; round++) {
    if (!improve(level, communityOf, random)) break;
  }
  const community = components(linesInside(graph, communityOf));
  return { community, modularity: modularity(graph, community, { weighted }) };
}

/** Small networks are done in no time, and it is on them that a single start can end a few per cent below the best. */
function startsFor({ targets }: CsrGraph): number {
  return Math.max(2, Math.min(10, Math.floor(40_000 / Math.max(1, targets.length))));
}

/**
 * Communities that maximise modularity with resolution 1 (Traag, Waltman and van Eck 2019, Scientific Reports 9:5233,
 * doi 10.1038/s41598-019-41695-z): the best of two to ten starts, each in rounds until nothing moves. Each community is
 * connected. With weights, lines count by strength. An isolate is a community of its own; without lines all are, and the
 * modularity is NaN.
 *
 * The method is a heuristic with chances: another numbering of the nodes, or another seed, may give another division of
 * much the same modularity.
 */
export function leiden(graph: CsrGraph, { seed, weighted }: LeidenChoice): Communities {
  const random = seededRandom(seed);
  let best = onceFromSingles(graph, weighted, random);
  for (let start = 1; start < startsFor(graph); start++) {
    const next = onceFromSingles(graph, weighted, random);
    if (next.modularity > best.modularity) best = next;
  }
  return best;
}
