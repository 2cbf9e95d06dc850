/** What paths of equally long lines add to betweenness: breadth first from several sources at a time, one bit each. */
import type { CsrGraph } from './csr-graph.ts';
import type { SourcePart } from './source-parts.ts';

/** Sources that are walked from together: the bits of a number. */
const lanes = 32;

/**
 * The dependencies of Brandes 2001 on each node, summed over the sources of `part`. A line that leads on from a node is
 * looked at once for all sources that reach it by the same number of steps (Then et al. 2014, PVLDB 8:449-460), and what
 * is worked out for each of them goes along the lines of shortest paths only.
 */
export function stepDependencies({ size, offsets, targets }: CsrGraph, { from, to }: SourcePart): Float64Array {
  const sums = new Float64Array(size);
  /** By node and source: how many shortest paths there are, and (1 + dependency) / paths. */
  const paths = new Float64Array(size * lanes);
  const shares = new Float64Array(size * lanes);
  /** The sources that have not reached a node yet, and those that are of interest in the step that is being made. */
  const unseen = new Int32Array(size);
  const now = new Int32Array(size);
  /** Who is reached, by which sources, step after step; and where the steps begin. */
  const order = new Int32Array(size * lanes);
  const sources = new Int32Array(size * lanes);
  const begins: number[] = [];
  let count = 0;

  /** Adds the values of these places to those of their neighbours, for the sources that are open there. */
  const carry = (values: Float64Array, open: Int32Array, [begin, end]: [number, number], isForth: boolean): void => {
    for (let place = begin; place < end; place++) {
      const node = order[place] ?? 0;
      const own = sources[place] ?? 0;
      const row = node * lanes;
      const rowEnd = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < rowEnd; arc++) {
        const other = targets[arc] ?? 0;
        let bits = own & (open[other] ?? 0);
        if (bits === 0) continue;
        if (isForth) {
          const known = now[other] ?? 0;
          if (known === 0) order[count++] = other;
          now[other] = known | bits;
        }
        const otherRow = other * lanes;
        do {
          const lane = 31 - Math.clz32(bits);
          bits ^= 1 << lane;
          values[otherRow + lane] = (values[otherRow + lane] ?? 0) + (values[row + lane] ?? 0);
        } while (bits !== 0);
      }
    }
  };

  const forth = (first: number, last: number): void => {
    count = 0;
    begins.length = 0;
    for (let node = first; node < last; node++) {
      now[node] = 1 << (node - first);
      paths[node * lanes + node - first] = 1;
      order[count++] = node;
    }
    for (let begin = 0; begin < count;) {
      begins.push(begin);
      const end = count;
      for (let place = begin; place < end; place++) {
        const node = order[place] ?? 0;
        const reached = now[node] ?? 0;
        sources[place] = reached;
        unseen[node] = (unseen[node] ?? 0) & ~reached;
        now[node] = 0;
      }
      carry(paths, unseen, [begin, end], true);
      begin = end;
    }
    begins.push(count);
  };

  /** Adds what is between the sources and a place to the sums, and makes its shares whole. */
  const settle = (place: number): void => {
    const node = order[place] ?? 0;
    const row = node * lanes;
    let sum = 0;
    for (let bits = sources[place] ?? 0; bits !== 0;) {
      const lane = 31 - Math.clz32(bits);
      bits ^= 1 << lane;
      const ways = paths[row + lane] ?? 1;
      const share = shares[row + lane] ?? 0;
      sum += share * ways;
      shares[row + lane] = share + 1 / ways;
    }
    sums[node] = (sums[node] ?? 0) + sum;
  };

  /** Nothing is between a source and itself: the way back ends with its neighbours. */
  const back = (): void => {
    for (let step = begins.length - 2; step > 0; step--) {
      const [before, begin, end] = [begins[step - 1] ?? 0, begins[step] ?? 0, begins[step + 1] ?? 0];
      for (let place = begin; place < end; place++) settle(place);
      if (step === 1) break;
      for (let place = before; place < begin; place++) now[order[place] ?? 0] = sources[place] ?? 0;
      carry(shares, now, [begin, end], false);
      for (let place = before; place < begin; place++) now[order[place] ?? 0] = 0;
    }
  };

  for (let first = from; first < to; first += lanes) {
    unseen.fill(-1);
    paths.fill(0);
    shares.fill(0);
    forth(first, Math.min(to, first + lanes));
    back();
  }
  return sums;
}
