/** A simple undirected graph in compressed sparse rows: what every kernel reads. */

/** Nodes are numbered 0 to size - 1. Each line stands twice, as an arc in the row of each of its ends. */
export interface CsrGraph {
  /** Number of nodes. */
  readonly size: number;
  /** Where the row of each node begins, and at the end the number of arcs: size + 1 entries. */
  readonly offsets: Int32Array;
  /** The other end of each arc, ascending within a row. */
  readonly targets: Int32Array;
  /** Strength of each arc, above 0; that of parallel lines is summed. */
  readonly strengths: Float64Array;
  /** Length of each arc for weighted paths, a whole number: 60 / strength, rounded, at least 1. */
  readonly distances: Int32Array;
}

export interface CsrLine {
  readonly from: number;
  readonly to: number;
  /** Finite, above 0. */
  readonly strength: number;
}

/** Strengths 1 to 5 give 60, 30, 20, 15, 12: whole numbers, so that equally long paths are exactly equal. */
const unitDistance = 60;
const longestDistance = 2 ** 30;

/** The length of a line of this strength: 60 / strength, rounded, at least 1. */
function distanceOf(strength: number): number {
  return Math.min(longestDistance, Math.max(1, Math.round(unitDistance / strength)));
}

function checkLine(size: number, { from, to, strength }: CsrLine): void {
  const isNode = (number: number): boolean => Number.isInteger(number) && number >= 0 && number < size;
  if (!isNode(from) || !isNode(to)) throw new RangeError(`no line ${from}-${to} among ${size} nodes`);
  if (!(strength > 0 && strength < Infinity)) throw new RangeError(`a strength of ${strength} is not above 0`);
}

/**
 * The graph of these lines, whatever their direction: loops are dropped, parallel lines merged, their strengths summed.
 * @throws RangeError for an end that is no node, or a strength that is not a finite number above 0
 */
export function csrGraph(size: number, lines: Iterable<CsrLine>): CsrGraph {
  const strengthOf = new Map<number, number>();
  for (const line of lines) {
    checkLine(size, line);
    const { from, to, strength } = line;
    if (from === to) continue;
    const key = Math.min(from, to) * size + Math.max(from, to);
    strengthOf.set(key, (strengthOf.get(key) ?? 0) + strength);
  }
  const count = 2 * strengthOf.size;
  const keys = new Float64Array(count);
  let place = 0;
  for (const key of strengthOf.keys()) {
    keys[place++] = key;
    keys[place++] = (key % size) * size + Math.floor(key / size);
  }
  keys.sort();
  const [offsets, targets] = [new Int32Array(size + 1), new Int32Array(count)];
  const [strengths, distances] = [new Float64Array(count), new Int32Array(count)];
  keys.forEach((key, arc) => {
    const [from, to] = [Math.floor(key / size), key % size];
    const strength = strengthOf.get(from < to ? key : to * size + from) ?? 0;
    offsets[from + 1] = arc + 1;
    targets[arc] = to;
    strengths[arc] = strength;
    distances[arc] = distanceOf(strength);
  });
  // A node without lines begins where the one before it ends.
  for (let node = 0; node < size; node++) offsets[node + 1] = Math.max(offsets[node] ?? 0, offsets[node + 1] ?? 0);
  return { size, offsets, targets, strengths, distances };
}
