/** Endpoints that make and change workspaces; each is one entry of the history of the workspace that it makes or changes. */
import { z } from 'zod';
import { personalData } from '#domain/dataset/personal-data.ts';
import { WorkspaceChanged } from '#domain/views/workspace-change.ts';
import { authors, templates } from '#domain/vocabularies.ts';
import { postEndpoint } from './endpoint.ts';
import { ChangeReason, NoInput } from './inputs.ts';

const title = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => personalData(text) === undefined, 'personal data');
const WorkspaceId = z.object({ id: z.string().min(1).max(100) });

const Said = z.object({ author: z.enum(authors), reason: ChangeReason });

export const CreateBody = Said.extend({
  id: z.string().optional().describe('small letters, digits and hyphens; from the Spanish title when absent'),
  titleEs: title,
  titleEn: title.optional().describe('the Spanish title when absent'),
  fictional: z.boolean().default(false),
  template: z
    .enum(templates)
    .optional()
    .describe('pillars, mandates and expected roles to begin with; nothing when absent'),
});
export const ChangeBody = Said.extend({
  titleEs: title.optional(),
  titleEn: title.optional(),
  archived: z.boolean().optional().describe('true puts it away: readable by address, and nothing in it can be changed'),
});
export const CopyBody = Said.extend({
  id: z.string().optional(),
  titleEs: title.optional(),
  titleEn: title.optional(),
});
export const ResetBody = Said;

const common = { tag: 'workspace', query: NoInput, reply: WorkspaceChanged } as const;

export const workspaceEndpoints = {
  createWorkspace: postEndpoint({
    ...common,
    method: 'POST',
    path: '/api/workspaces',
    summary: 'Make a workspace, empty or from a template',
    description: '409 CONFLICT when the id is taken.',
    params: NoInput,
    body: CreateBody,
  }),
  changeWorkspace: postEndpoint({
    ...common,
    method: 'PATCH',
    path: '/api/workspaces/:id',
    summary: 'Rename, archive or take out of the archive; the id stays',
    params: WorkspaceId,
    body: ChangeBody,
  }),
  copyWorkspace: postEndpoint({
    ...common,
    method: 'POST',
    path: '/api/workspaces/:id/copy',
    summary: 'Copy all of a workspace, to try things out',
    description: 'The copy says what it was copied from and when; its history begins with the copy.',
    params: WorkspaceId,
    body: CopyBody,
  }),
  resetWorkspace: postEndpoint({
    ...common,
    method: 'POST',
    path: '/api/workspaces/:id/reset',
    summary: 'Bring a shipped fictional workspace back to what was shipped; can be undone',
    description: '403 NOT_ALLOWED for a workspace that is real or was not shipped.',
    params: WorkspaceId,
    body: ResetBody,
  }),
} as const;
