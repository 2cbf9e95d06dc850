/** Endpoints of editing: a thing as its form starts, and edits as one change set. */
import { z } from 'zod';
import { Edit, ThingRef, type AnyStatement } from '#domain/editing/edit.ts';
import { nodeLabels, relationshipTypeNames } from '#domain/change-set.ts';
import { EditsView, ThingView } from '#domain/views/editing-view.ts';
import { authors } from '#domain/vocabularies.ts';
import { endpoint, postEndpoint } from './endpoint.ts';
import { ChangeReason, NoInput, WorkspaceParams } from './inputs.ts';

const nodeWords: readonly string[] = nodeLabels;

/** Stands for the type of a statement where only its id is known. */
export const anyStatement = 'statement';

export const ThingParams = WorkspaceParams.extend({
  type: z
    .enum([...nodeLabels, ...relationshipTypeNames, anyStatement])
    .describe('label of a node, type of a statement, or `statement` for whatever stands under the id'),
  id: z.string().min(1).max(200),
});

/** The reference that an address names: labels and types have no word in common. */
export function thingOf({ type, id }: z.output<typeof ThingParams>): ThingRef | AnyStatement {
  if (type === anyStatement) return { kind: 'any-statement', id };
  return ThingRef.parse(nodeWords.includes(type) ? { kind: 'node', label: type, id } : { kind: 'statement', type, id });
}

export const EditsBody = z.object({
  author: z.enum(authors),
  reason: ChangeReason,
  edits: z.array(Edit).min(1).max(200).describe('applied together, in this order, or not at all'),
  dryRun: z.boolean().default(false).describe('only answers what would be done'),
});
export type EditsBody = z.output<typeof EditsBody>;

export const editingEndpoints = {
  thing: endpoint({
    method: 'GET',
    path: '/api/:workspace/things/:type/:id',
    summary: 'A node or statement as the row of its dataset table, with its version',
    description:
      'A statement that stands in the row of a node (a pillar, a mandate, a name) answers that node, a claim its own row.',
    tag: 'editing',
    params: ThingParams,
    query: NoInput,
    reply: ThingView,
  }),
  edit: postEndpoint({
    method: 'POST',
    path: '/api/:workspace/changes',
    summary: 'Add, correct, remove and merge by hand, as one entry of the history',
    description:
      '422 EDIT_REJECTED (details.problems: edit, field, reason) when rows need correcting; 409 CONFLICT (details.conflicts: edit, version; no version when it is gone) when somebody changed a thing in the meantime. A source is required; `own-knowledge` stands for what the author knows.',
    tag: 'editing',
    params: WorkspaceParams,
    query: NoInput,
    body: EditsBody,
    reply: EditsView,
  }),
} as const;
