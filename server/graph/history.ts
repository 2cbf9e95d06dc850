/** The history: one entry a change set, with what it changed and what would undo it. */
import { z } from 'zod';
import { ChangeSet } from '#domain/change-set.ts';

const count = z.number().int().nonnegative();

/** An entry as listed: who, when, why, how much. `time` is an ISO instant in UTC. */
export const HistoryEntry = z.object({
  sequence: count,
  time: z.string(),
  author: z.string(),
  reason: z.string(),
  import: z.string().optional(),
  /** The entries that it took back; absent in all others, and in those of older journals. */
  undoes: z.array(count).optional(),
  workspace: z.string(),
  upsertedNodes: count,
  upsertedRelationships: count,
  removedNodes: count,
  removedRelationships: count,
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;

/**
 * An entry with its body. `change` is what was really done: it names the relationships that a removed node took with
 * it and those removed because their ends moved. Applying `inverse` undoes it.
 */
export const RecordedChange = z.object({ entry: HistoryEntry, change: ChangeSet, inverse: ChangeSet });
export type RecordedChange = z.infer<typeof RecordedChange>;
