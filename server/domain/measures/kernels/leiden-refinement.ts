/** The second phase of Leiden: each community is built up again from single nodes, so that no part of it hangs loose. */
import { membersOf, type Level } from './leiden-level.ts';
import type { SeededRandom } from './seeded-random.ts';

/** How often a merge other than the best is taken: theta of the article, there .01 for lines that weigh 1. */
const theta = 0.01;

/**
 * A finer division inside the communities 0 to count - 1: a node that is well connected to its community, and still
 * alone, joins a well connected part of it, at random in favour of what gains more (Traag, Waltman and van Eck 2019,
 * algorithm A.2, RefinePartition and MergeNodesSubset). The parts are numbered by one of their nodes.
 */
export function refine(level: Level, communityOf: Int32Array, count: number, random: SeededRandom): Int32Array {
  const { size, offsets, targets, weights, strengths, total } = level;
  const { begins, members } = membersOf(communityOf, count);
  const partOf = Int32Array.from({ length: size }, (_, node) => node);
  const partSize = new Int32Array(size).fill(1);
  const partStrength = strengths.slice();
  /** Weight of the lines from a part to the rest of its community. */
  const outward = new Float64Array(size);
  const toPart = new Float64Array(size);
  const scale = theta * (weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length));

  const refineOne = (nodes: Int32Array, community: number): void => {
    let whole = 0;
    for (const node of nodes) {
      whole += strengths[node] ?? 0;
      let inside = 0;
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        if (communityOf[targets[arc] ?? 0] === community) inside += weights[arc] ?? 0;
      }
      outward[node] = inside;
    }
    const isWellConnected = (part: number): boolean => {
      const strength = partStrength[part] ?? 0;
      return (outward[part] ?? 0) >= (strength * (whole - strength)) / total;
    };
    for (const place of random.order(nodes.length)) {
      const node = nodes[place] ?? 0;
      if (partOf[node] !== node || partSize[node] !== 1 || !isWellConnected(node)) continue;
      const near: number[] = [];
      for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
        const other = targets[arc] ?? 0;
        if (communityOf[other] !== community) continue;
        const part = partOf[other] ?? 0;
        if (toPart[part] === 0) near.push(part);
        toPart[part] = (toPart[part] ?? 0) + (weights[arc] ?? 0);
      }
      const strength = strengths[node] ?? 0;
      const gains = near.map((part) => (toPart[part] ?? 0) - (strength * (partStrength[part] ?? 0)) / total);
      const options = near.map((part, option) => (isWellConnected(part) ? (gains[option] ?? 0) : -1));
      const chosen = near[chooseByGain(options, random)];
      if (chosen !== undefined) {
        partOf[node] = chosen;
        partSize[node] = 0;
        partSize[chosen] = (partSize[chosen] ?? 0) + 1;
        partStrength[chosen] = (partStrength[chosen] ?? 0) + strength;
        outward[chosen] = (outward[chosen] ?? 0) + (outward[node] ?? 0) - 2 * (toPart[chosen] ?? 0);
      }
      for (const part of near) toPart[part] = 0;
    }
  };

  /** The place of one of the gains from 0, in proportion to exp(gain / theta); -1 for staying alone, which gains 0. */
  const chooseByGain = (gains: readonly number[], { next }: SeededRandom): number => {
    const most = gains.reduce((best, gain) => Math.max(best, gain), 0);
    const chances = gains.map((gain) => (gain >= 0 ? Math.exp((gain - most) / scale) : 0));
    let left = next() * chances.reduce((sum, chance) => sum + chance, Math.exp(-most / scale));
    return chances.findIndex((chance) => (left -= chance) < 0);
  };

  for (let community = 0; community < count; community++) {
    refineOne(members.subarray(begins[community], begins[community + 1]), community);
  }
  return partOf;
}
