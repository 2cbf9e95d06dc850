/** Answers of editing: a thing as a form starts from it, and what became of edits. */
import { z } from 'zod';
import { nodeLabels, relationshipTypeNames } from '../change-set.ts';
import { ThingRef, TypedCells } from '../editing/edit.ts';
import { Localised } from '../localised.ts';

export const ThingView = z.object({
  thing: ThingRef,
  /** English name of its dataset table. */
  table: z.string(),
  values: TypedCells,
  /** Goes back with the edit: the edit is refused when the thing has another version by then. */
  version: z.string(),
  revision: z.number(),
  /** Of a node. */
  names: Localised.optional(),
  /** The names of the nodes whose ids stand in its cells. */
  references: z.array(z.object({ field: z.string(), id: z.string(), label: z.enum(nodeLabels), names: Localised })),
});
export type ThingView = z.infer<typeof ThingView>;

/** How many nodes of a label or statements of a type came, changed or went. */
export const Tally = z.object({
  effect: z.enum(['added', 'changed', 'removed']),
  type: z.enum([...nodeLabels, ...relationshipTypeNames]),
  count: z.number(),
});
export type Tally = z.infer<typeof Tally>;

export const EditsView = z.object({
  /** Number in the history; absent when nothing was written: a preview, or nothing to change. */
  sequence: z.number().optional(),
  revision: z.number(),
  tally: z.array(Tally),
  warnings: z.array(z.object({ edit: z.number(), field: z.string(), reason: Localised })),
});
export type EditsView = z.infer<typeof EditsView>;
