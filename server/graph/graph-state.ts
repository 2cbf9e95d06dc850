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
