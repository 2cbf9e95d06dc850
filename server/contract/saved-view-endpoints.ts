/** Endpoints of saved views: a list for whoever works inside, and what saves, renames and removes one. */
import { z } from 'zod';
import { SavedViewBody, ViewName, ViewNote } from '#domain/saved-views/saved-view.ts';
import { SavedViewChanged, SavedViewsView } from '#domain/views/saved-views-view.ts';
import { authors } from '#domain/vocabularies.ts';
import { endpoint, postEndpoint } from './endpoint.ts';
import { EntityParams, NoInput, WorkspaceParams } from './inputs.ts';

const Said = z.object({ author: z.enum(authors), reason: z.string().max(2000).default('') });
const version = z.string().max(40).describe('of the view as it was seen');

export const SaveViewBody = Said.extend({
  ...SavedViewBody.omit({ saved: true }).shape,
  name: ViewName,
  note: ViewNote.optional(),
});
export const RenameViewBody = Said.extend({
  version,
  name: ViewName,
  note: ViewNote.optional().describe('stays as it is when absent; empty takes it away'),
});
export const RemoveViewBody = Said.extend({ version });

const common = { tag: 'views', query: NoInput } as const;

export const savedViewEndpoints = {
  savedViews: endpoint({
    ...common,
    method: 'GET',
    path: '/api/:workspace/views',
    summary: 'Saved views by name, with the names of what their addresses mention',
    params: WorkspaceParams,
    reply: SavedViewsView,
  }),
  saveView: postEndpoint({
    ...common,
    method: 'POST',
    path: '/api/:workspace/views',
    summary: 'Save a view: a screen of the workspace with its filters, and a small picture as data',
    description: '409 CONFLICT (details: name) when a view has that name already.',
    params: WorkspaceParams,
    body: SaveViewBody,
    reply: SavedViewChanged,
  }),
  renameView: postEndpoint({
    ...common,
    method: 'PATCH',
    path: '/api/:workspace/views/:id',
    summary: 'Change the name and note of a saved view',
    description:
      '409 CONFLICT when somebody changed it in the meantime (details: version) or another view has the name (details: name).',
    params: EntityParams,
    body: RenameViewBody,
    reply: SavedViewChanged,
  }),
  removeView: postEndpoint({
    ...common,
    method: 'DELETE',
    path: '/api/:workspace/views/:id',
    summary: 'Remove a saved view; can be undone in the history',
    description: '409 CONFLICT (details: version) when somebody changed it in the meantime.',
    params: EntityParams,
    body: RemoveViewBody,
    reply: SavedViewChanged,
  }),
} as const;
