/** The first phase of Leiden: nodes move to the neighbouring community that gains most, until none gains anything. */
import type { Level } from './leiden-level.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Gains below it are rounding. */
const leastGain = 1e-12;

/**
 * Changes `communityOf` in place; true when a node has moved. Only nodes whose surroundings have changed are looked at
 * again (Traag, Waltman and van Eck 2019, algorithm A.2, MoveNodesFast).
 */
export function moveNodes(level: Level, communityOf: Int32Array, random: SeededRandom): boolean {
  const { size, offsets, targets, weights, strengths, total } = level;
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  communityOf.forEach((community, node) => {
    sums[community] = (sums[community] ?? 0) + (strengths[node] ?? 0);
    counts[community] = (counts[community] ?? 0) + 1;
  });
  const empty: number[] = [];
  for (let community = size - 1; community >= 0; community--) if (counts[community] === 0) empty.push(community);

  // A ring: each node waits at most once.
  const queue = random.order(size);
  const waits = new Uint8Array(size).fill(1);
  const toCommunity = new Float64Array(size);
  const near: number[] = [];
  let isMoved = false;
  for (let place = 0, waiting = size; waiting > 0; place = place + 1 === size ? 0 : place + 1, waiting--) {
    const node = queue[place] ?? 0;
    waits[node] = 0;
    const own = communityOf[node] ?? 0;
    const strength = strengths[node] ?? 0;
    const [begin, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    near.length = 0;
    for (let arc = begin; arc < end; arc++) {
      const community = communityOf[targets[arc] ?? 0] ?? 0;
      if (toCommunity[community] === 0) near.push(community);
      toCommunity[community] = (toCommunity[community] ?? 0) + (weights[arc] ?? 0);
    }
    let best = own;
    let most = (toCommunity[own] ?? 0) - (strength * ((sums[own] ?? 0) - strength)) / total;
    const least = leastGain * total;
    // To be alone gains nothing and costs nothing.
    if ((counts[own] ?? 0) > 1 && most < -least) {
      best = empty.at(-1) ?? own;
      most = 0;
    }
    for (const community of near) {
      if (community !== own) {
        const gain = (toCommunity[community] ?? 0) - (strength * (sums[community] ?? 0)) / total;
        if (gain > most + least) {
          best = community;
          most = gain;
        }
      }
      toCommunity[community] = 0;
    }
    if (best === own) continue;
    isMoved = true;
    if (best === empty.at(-1)) empty.pop();
    communityOf[node] = best;
    sums[own] = (sums[own] ?? 0) - strength;
    sums[best] = (sums[best] ?? 0) + strength;
    counts[own] = (counts[own] ?? 0) - 1;
    counts[best] = (counts[best] ?? 0) + 1;
    if (counts[own] === 0) empty.push(own);
    for (let arc = begin; arc < end; arc++) {
      const other = targets[arc] ?? 0;
      if (waits[other] === 1 || communityOf[other] === best) continue;
      waits[other] = 1;
      queue[(place + waiting) % size] = other;
      waiting++;
    }
  }
  return isMoved;
}
