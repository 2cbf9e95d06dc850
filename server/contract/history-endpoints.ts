/** Endpoints of the history: list, one entry, what an undo would do, and the undo itself. */
import { z } from 'zod';
import { ChangesView, ChangeView, UndoDone, UndoPreview } from '#domain/views/history-view.ts';
import { authors } from '#domain/vocabularies.ts';
import { endpoint, postEndpoint } from './endpoint.ts';
import { ChangeReason, NoInput, WorkspaceParams } from './inputs.ts';

/** A whole number as an address writes it. */
const whole = z
  .string()
  .regex(/^\d{1,15}$/, 'a whole number')
  .transform(Number);

function atMost(most: number, standard: number) {
  return whole
    .refine((value) => value >= 1 && value <= most, `1 to ${String(most)}`)
    .optional()
    .transform((value) => value ?? standard);
}

export const ChangeParams = WorkspaceParams.extend({ sequence: whole.describe('number in the history') });

export const ChangesQuery = z.object({
  before: whole.optional().describe('only entries with a lower sequence number: the last one of the page before'),
  limit: atMost(200, 50).describe('entries a page, 1 to 200'),
  organisation: z
    .string()
    .max(200)
    .optional()
    .describe('only what touches this organisation, a statement at it, or those that were merged into it'),
  group: z.string().max(200).optional().describe('the same of a group'),
  author: z.string().max(200).optional().describe('only entries by this role label'),
});

export const ChangeQuery = z.object({
  offset: whole
    .optional()
    .transform((value) => value ?? 0)
    .describe('things to pass over'),
  limit: atMost(500, 100).describe('things a page, 1 to 500'),
});

export const UndoBody = z.object({
  sequences: z.array(z.number().int().positive()).min(1).max(1000).describe('as the preview lists them'),
  author: z.enum(authors),
  reason: ChangeReason,
  onRevision: z.number().int().nonnegative().describe('the revision of the preview'),
});
export type UndoBody = z.output<typeof UndoBody>;

export const historyEndpoints = {
  changes: endpoint({
    method: 'GET',
    path: '/api/:workspace/changes',
    summary: 'History of a workspace, or of one organisation or group, newest first',
    tag: 'history',
    params: WorkspaceParams,
    query: ChangesQuery,
    reply: ChangesView,
  }),
  change: endpoint({
    method: 'GET',
    path: '/api/:workspace/changes/:sequence',
    summary: 'One entry: who, when, why, and each thing before and after',
    tag: 'history',
    params: ChangeParams,
    query: ChangeQuery,
    reply: ChangeView,
  }),
  undoPreview: endpoint({
    method: 'GET',
    path: '/api/:workspace/changes/:sequence/undo',
    summary: 'What an undo would do, and which later entries it takes along',
    tag: 'history',
    params: ChangeParams,
    query: NoInput,
    reply: UndoPreview,
  }),
  undo: postEndpoint({
    method: 'POST',
    path: '/api/:workspace/changes/undo',
    summary: 'Undo entries together, as one new entry',
    description:
      '409 CONFLICT when what was listed no longer stands: an entry has been undone (details: sequence, undoneBy), or later entries depend on the ones sent (details: sequences, the new list, and needs).',
    tag: 'history',
    params: WorkspaceParams,
    query: NoInput,
    body: UndoBody,
    reply: UndoDone,
  }),
} as const;
