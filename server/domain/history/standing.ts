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
 * Of entries that are to be undone together those that only cancel out: what was taken back, and what did so. They have
 * to go along, since they touched the same things, but there is nothing to tell of them.
 */
export function cancellingOut(entries: readonly Undoing[], together: readonly number[]): Set<number> {
  const among = new Set(together);
  const undone = undoneBy(entries);
  const cancelling = new Set<number>();
  for (const { sequence, undoes = [] } of entries) {
    if (!among.has(sequence)) continue;
    const undoer = undone.get(sequence);
    const isTaken = undoer !== undefined && among.has(undoer);
    if (isTaken || (undoes.length > 0 && undoes.every((taken) => among.has(taken)))) cancelling.add(sequence);
  }
  return cancelling;
}
