/** Harmonic closeness by steps, of 32 nodes at a time: one bit a source, so that they share the way through the lines. */
import type { CsrGraph } from './csr-graph.ts';
import type { SourcePart } from './source-parts.ts';

const batch = 32;

/**
 * The sum of 1 / steps from each source of the part to all others that it can reach, in the order of the sources: many
 * searches in breadth at once (Then et al. 2014, PVLDB 8:449-460).
 */
export function stepClosenessSums(graph: CsrGraph, { from, to }: SourcePart): Float64Array {
  const { size, offsets, targets } = graph;
  const sums = new Float64Array(to - from);
  // Bits of the sources that have reached a node: ever, in the last step, in this step.
  const reached = new Int32Array(size);
  const last = new Int32Array(size);
  const now = new Int32Array(size);
  const newlyReached = new Int32Array(batch);

  /** Carries the bits of the last step over all lines. */
  const spread = (): void => {
    for (let node = 0; node < size; node++) {
      const bits = last[node] ?? 0;
      if (bits === 0) continue;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = targets[arc] ?? 0;
        now[other] = (now[other] ?? 0) | bits;
      }
    }
  };

  /** Keeps the bits that are new to their nodes and counts them by source; false when there were none. */
  const settle = (): boolean => {
    let isNew = false;
    newlyReached.fill(0);
    for (let node = 0; node < size; node++) {
      let bits = (now[node] ?? 0) & ~(reached[node] ?? 0);
      now[node] = 0;
      last[node] = bits;
      if (bits === 0) continue;
      isNew = true;
      reached[node] = (reached[node] ?? 0) | bits;
      for (; bits !== 0; bits &= bits - 1) {
        const source = 31 - Math.clz32(bits & -bits);
        newlyReached[source] = (newlyReached[source] ?? 0) + 1;
      }
    }
    return isNew;
  };

  for (let begin = from; begin < to; begin += batch) {
    const count = Math.min(batch, to - begin);
    reached.fill(0);
    last.fill(0);
    for (let source = 0; source < count; source++) {
      reached[begin + source] = 1 << source;
      last[begin + source] = 1 << source;
    }
    for (let step = 1; ; step++) {
      spread();
      if (!settle()) break;
      for (let source = 0; source < count; source++) {
        const place = begin - from + source;
        sums[place] = (sums[place] ?? 0) + (newlyReached[source] ?? 0) / step;
      }
    }
  }
  return sums;
}
