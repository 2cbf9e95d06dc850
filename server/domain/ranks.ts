/** Ranks with ties, and how far they move when one interview is left out. */

/** Values closer than this are one value: sums of scores differ by far more, rounding by far less. */
const closest = 1e-9;

/** Standard competition ranks, highest value first: equal values share a rank and the next one is skipped (1, 2, 2, 4). */
export function competitionRanks(values: readonly number[], tolerance = closest): number[] {
  const falling = [...values].sort((a, b) => b - a);
  // How many are higher is found by halving: of thousands of values the comparison of all pairs takes seconds.
  const higherThan = (value: number): number => {
    let [low, high] = [0, falling.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((falling[middle] ?? 0) > value + tolerance) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return values.map((value) => 1 + higherThan(value));
}

/** Fewest interviews for which leaving one out says anything (methods.md). */
export const fewestForRange = 5;

/**
 * Best and worst rank of each item when any one of so many voices is left out, in the order of the values that
 * `valuesWithout` gives for the place of that voice; null below five voices.
 */
export function leaveOneOutRanges(
  voices: number,
  valuesWithout: (voice: number) => readonly number[],
): [number, number][] | null {
  if (voices < fewestForRange) return null;
  const rounds = Array.from({ length: voices }, (_, voice) => competitionRanks(valuesWithout(voice)));
  const [first = []] = rounds;
  return first.map((_, item) => {
    const ranks = rounds.map((round) => round[item] ?? 0);
    return [Math.min(...ranks), Math.max(...ranks)];
  });
}
