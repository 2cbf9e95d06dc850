/** Which entries of a history stand: an undo takes back what it undid, unless it has been taken back itself. */

/** An entry as far as undoing goes. */
export interface Undoing {
  readonly sequence: number;
  readonly undoes?: readonly number[] | undefined;
}

/**
 * The entries that are taken back, each with the entry that did so and stands. `entries` are of one workspace, in any
 * order. Entries from the newest to the oldest: whether an undo stands is known before what it undid is looked at.
 */
export function undoneBy(entries: readonly Undoing[]): Map<number, number> {
  const undone = new Map<number, number>();
  for (const { sequence, undoes = [] } of [...entries].sort((a, b) => b.sequence - a.sequence)) {
    if (undone.has(sequence)) continue;
    for (const taken of undoes) if (!undone.has(taken)) undone.set(taken, sequence);
  }
  return undone;
}

/**
 * The entries that make up the graph as it would be without `chosen`, in order: neither taken back nor undoing. What an
 * undo among `chosen` took back stands again, and is among them.
 */
export function standingWithout(entries: readonly Undoing[], chosen: readonly number[]): number[] {
  const undone = undoneBy([...entries, { sequence: Infinity, undoes: chosen }]);
  return entries
    .filter(({ sequence, undoes = [] }) => undoes.length === 0 && !undone.has(sequence))
    .map(({ sequence }) => sequence)
    .sort((a, b) => a - b);
}
