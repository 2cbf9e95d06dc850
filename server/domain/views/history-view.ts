/** Answers about the history: who changed what, when and why; before and after; what an undo would take along. */
import { z } from 'zod';
import { nodeLabels, relationshipTypeNames } from '../change-set.ts';
import { Localised } from '../localised.ts';
import { Named } from './pieces.ts';

const count = z.number().int().nonnegative();

/** How many things of a sort came, changed and went. */
export const Came = z.object({ added: count, changed: count, removed: count });
export type Came = z.infer<typeof Came>;

export const ChangeCounts = z.object({ nodes: Came, statements: Came });
export type ChangeCounts = z.infer<typeof ChangeCounts>;

/** A node as it was called at that change; `onFile` says whether it is there now, so that it can be linked to. */
export const NodeThing = Named.extend({ what: z.literal('node'), label: z.enum(nodeLabels), onFile: z.boolean() });
export type NodeThing = z.infer<typeof NodeThing>;

/** A statement by type and id, with the things at its ends. */
export const StatementThing = z.object({
  what: z.literal('statement'),
  type: z.enum(relationshipTypeNames),
  id: z.string(),
  about: z.array(NodeThing),
});
export type StatementThing = z.infer<typeof StatementThing>;

export const Thing = z.discriminatedUnion('what', [NodeThing, StatementThing]);
export type Thing = z.infer<typeof Thing>;

/** One entry of the history. */
export const ChangeItem = z.object({
  sequence: z.number().int(),
  /** ISO instant in UTC by the clock of the server that wrote it; the order is that of `sequence`, whatever the clock. */
  time: z.string(),
  /** A role label of the vocabulary (`authors`); one of an older version is as it was written. */
  author: z.string(),
  /** As given; empty when none was (an undo says what it undid in `undoes`). */
  reason: z.string(),
  /** `dataset@digest` of the import that it was; with `reset:` before it when it brought the workspace back to that. */
  import: z.string().optional(),
  counts: ChangeCounts,
  /** Sequence numbers of the entries that this one took back. */
  undoes: z.array(z.number().int()).optional(),
  /** The entry that took this one back and stands. */
  undoneBy: z.number().int().optional(),
  /** Up to three nodes that most of it touches. */
  about: z.array(NodeThing),
});
export type ChangeItem = z.infer<typeof ChangeItem>;

/** A value in a cell; a reference to another thing is named. */
export const FieldValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
  Named,
]);
export type FieldValue = z.infer<typeof FieldValue>;

/** A field by its English name in the tables of the dataset; absent `before` or `after`: it had no value. */
export const FieldChange = z.object({
  field: z.string(),
  before: FieldValue.optional(),
  after: FieldValue.optional(),
});
export type FieldChange = z.infer<typeof FieldChange>;

/** What a statement says in words, with its source and its place there. */
export const Said = z.object({ text: Localised, source: Named, locator: z.string() });
export type Said = z.infer<typeof Said>;

/** One thing before and after. An added or removed thing shows all its fields, a changed one those that differ. */
export const ChangedThing = z.object({
  kind: z.enum(['added', 'changed', 'removed']),
  thing: Thing,
  /** Of statements that have a sentence; `before` of changed and removed ones, `after` of changed and added ones. */
  before: Said.optional(),
  after: Said.optional(),
  fields: z.array(FieldChange),
});
export type ChangedThing = z.infer<typeof ChangedThing>;

/** An entry with a page of what it changed: nodes first, then statements. */
export const ChangeView = ChangeItem.extend({
  /** Things that can be shown, over all pages. */
  total: count,
  offset: count,
  /** Interviews and what single interviews say: counted here, never shown one by one. */
  withheld: count,
  items: z.array(ChangedThing),
});
export type ChangeView = z.infer<typeof ChangeView>;

export const ChangesView = z.object({ total: count, items: z.array(ChangeItem) });
export type ChangesView = z.infer<typeof ChangesView>;

/**
 * Why a later entry has to be undone too: `touches` the same thing; `stands-on` a node that would go; `end-removed`,
 * it removed what a statement that would come back stands on.
 */
export const UndoReason = z.object({
  kind: z.enum(['touches', 'stands-on', 'end-removed']),
  /** The entry of the set on which it depends. */
  on: z.number().int(),
  thing: Thing,
});
export type UndoReason = z.infer<typeof UndoReason>;

/** An entry that has to be undone together with the asked one; up to three reasons, `reasonCount` of all. */
export const UndoNeed = z.object({ change: ChangeItem, reasons: z.array(UndoReason), reasonCount: count });
export type UndoNeed = z.infer<typeof UndoNeed>;

/** What an undo would do; send `sequences` and `revision` back to do it. */
export const UndoPreview = z.discriminatedUnion('possible', [
  z.object({
    possible: z.literal(true),
    revision: z.number().int(),
    /** All that would be undone together, in order; entries that cancel each other out go along without a need. */
    sequences: z.array(z.number().int()),
    needs: z.array(UndoNeed),
    counts: ChangeCounts,
  }),
  z.object({ possible: z.literal(false), revision: z.number().int(), undoneBy: z.number().int() }),
]);
export type UndoPreview = z.infer<typeof UndoPreview>;

/** The entry that the undo made, and the revision that it led to. */
export const UndoDone = z.object({ sequence: z.number().int(), revision: z.number().int() });
export type UndoDone = z.infer<typeof UndoDone>;
