/** A level of the search for communities: the graph whose nodes are sets of nodes that stay together from here on. */
import { arcWeights, rowSums } from './arc-weights.ts';
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';

export interface Level {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** Weight of the lines between two sets, as arcs; lines inside a set change nothing and are left out. */
  readonly weights: Float64Array;
  /** Sum of the weights of all arcs that begin in a set, those inside included. */
  readonly strengths: Float64Array;
  /** The same for the whole graph: twice the weight of all lines. */
  readonly total: number;
}

/** The level on which each node is a set of its own. */
export function firstLevel(graph: CsrGraph, weighting: Weighting): Level {
  const weights = arcWeights(graph, weighting);
  const strengths = rowSums(graph, weights);
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  return { size: graph.size, offsets: graph.offsets, targets: graph.targets, weights, strengths, total };
}

/** Parts numbered 0, 1, 2 ... in the order in which the nodes name them, and how many there are. */
export function renumbered(partOf: Int32Array): { partOf: Int32Array; count: number } {
  const numberOf = new Map<number, number>();
  const numbers = partOf.map((part) => {
    const number = numberOf.get(part) ?? numberOf.size;
    numberOf.set(part, number);
    return number;
  });
  return { partOf: numbers, count: numberOf.size };
}

/** The nodes of each part one after the other: those of part p stand from begins[p] to begins[p + 1]. */
export function membersOf(partOf: Int32Array, count: number): { begins: Int32Array; members: Int32Array } {
  const begins = new Int32Array(count + 1);
  for (const part of partOf) begins[part + 1] = (begins[part + 1] ?? 0) + 1;
  for (let part = 0; part < count; part++) begins[part + 1] = (begins[part] ?? 0) + (begins[part + 1] ?? 0);
  const next = begins.slice();
  const members = new Int32Array(partOf.length);
  partOf.forEach((part, node) => {
    const place = next[part] ?? 0;
    next[part] = place + 1;
    members[place] = node;
  });
  return { begins, members };
}

/** The level on which each of the parts 0 to count - 1 is one node. */
export function mergedLevel(level: Level, partOf: Int32Array, count: number): Level {
  const { begins, members } = membersOf(partOf, count);
  const offsets = new Int32Array(count + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const strengths = new Float64Array(count);
  const placeOf = new Int32Array(count).fill(-1);
  for (let part = 0; part < count; part++) {
    const begin = targets.length;
    for (let place = begins[part] ?? 0; place < (begins[part + 1] ?? 0); place++) {
      const node = members[place] ?? 0;
      strengths[part] = (strengths[part] ?? 0) + (level.strengths[node] ?? 0);
      for (let arc = level.offsets[node] ?? 0; arc < (level.offsets[node + 1] ?? 0); arc++) {
        const other = partOf[level.targets[arc] ?? 0] ?? 0;
        if (other === part) continue;
        let found = placeOf[other] ?? -1;
        if (found < begin) {
          found = targets.push(other) - 1;
          weights.push(0);
          placeOf[other] = found;
        }
        weights[found] = (weights[found] ?? 0) + (level.weights[arc] ?? 0);
      }
    }
    offsets[part + 1] = targets.length;
  }
  return {
    size: count,
    offsets,
    targets: Int32Array.from(targets),
    weights: Float64Array.from(weights),
    strengths,
    total: level.total,
  };
}
