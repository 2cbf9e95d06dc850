/** An edit by hand: a row of a dataset table to add, a thing on file to correct or to remove. */
import { z } from 'zod';
import { nodeLabels, relationshipTypeNames } from '../change-set.ts';

const id = z.string().min(1).max(200);

/** A node by label and id, or a statement by type and id. A claim is a node. */
export const ThingRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('node'), label: z.enum(nodeLabels), id }),
  z.object({ kind: z.literal('statement'), type: z.enum(relationshipTypeNames), id }),
]);
export type ThingRef = z.infer<typeof ThingRef>;

/** A statement by its id alone, whatever its type: evidence is shown without it. */
export interface AnyStatement {
  readonly kind: 'any-statement';
  readonly id: string;
}

/** The cells of a row by field, as a person types them; empty ones say nothing. Lists have `|` between their items. */
export const TypedCells = z.record(z.string().max(60), z.string().max(10_000));
export type TypedCells = z.infer<typeof TypedCells>;

const table = z.string().max(60).describe('English name of a dataset table');
const version = z.string().max(64).describe('of the thing as it was shown to the person who edits');

/** Adding what is on file already is refused: it is corrected instead. A correction replaces the whole row. */
export const Edit = z.discriminatedUnion('action', [
  z.object({ action: z.literal('add'), table, values: TypedCells }),
  z.object({ action: z.literal('correct'), table, values: TypedCells, thing: ThingRef, version }),
  z.object({ action: z.literal('remove'), thing: ThingRef, version }),
  z
    .object({
      action: z.literal('merge'),
      from: z.object({ id, version }),
      into: z.object({ id, version }),
      values: TypedCells,
    })
    .describe('two organisations become one, `into`; values: its row, with a source for the choice'),
]);
export type Edit = z.infer<typeof Edit>;
