/** The node that holds the graph's revision, the number of its last change set and its schema version. */
import { z } from 'zod';

/** The version of labels, types and properties that this program writes. */
export const schemaVersion = 1;

const count = z.number().int().nonnegative();

export const GraphState = z.object({ revision: count, sequence: count, schemaVersion: count });
export type GraphState = z.infer<typeof GraphState>;

export const NextChange = GraphState.pick({ revision: true, sequence: true });
export type NextChange = z.infer<typeof NextChange>;
export const Touched = GraphState.pick({ revision: true });

/**
 * The revision after a history of so many entries was put in place of what was there. The lead of the revision over the
 * number of the last entry grows with every rewrite and every touch, and stays with every change set: so a reader that
 * compares it sees each of them, however many it missed. It is also higher than any revision before.
 */
export function revisionAfterRewrite(before: NextChange, entries: number): number {
  return Math.max(before.revision, entries + before.revision - before.sequence) + 1;
}
