/** Chances that come the same again: the same seed, the same numbers. */

export interface SeededRandom {
  /** From 0 to below 1. */
  readonly next: () => number;
  /** 0 to count - 1 in a random order (Fisher and Yates). */
  readonly order: (count: number) => Int32Array;
}

/** The generator mulberry32 (Ettinger 2017, public domain): 32 bits of state, plenty for breaking ties. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = (count: number): Int32Array => {
    const numbers = Int32Array.from({ length: count }, (_, number) => number);
    for (let last = count - 1; last > 0; last--) {
      const place = Math.floor(next() * (last + 1));
      const moved = numbers[place] ?? 0;
      numbers[place] = numbers[last] ?? 0;
      numbers[last] = moved;
    }
    return numbers;
  };
  return { next, order };
}
