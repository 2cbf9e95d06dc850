/** Routes that make and change workspaces. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { workspaceEndpoints } from '#contract/workspace-endpoints.ts';
import type { Graph } from '../graph/graph.ts';
import { projectRoot } from '../graph/project-root.ts';
import { shippedDataset, shippedTemplate } from '../ingest/shipped-dataset.ts';
import { changeWorkspace } from '../workspaces/change-workspace.ts';
import { copyWorkspace } from '../workspaces/copy-workspace.ts';
import { createWorkspace } from '../workspaces/create-workspace.ts';
import { resetWorkspace } from '../workspaces/reset-workspace.ts';
import { schemaOf } from './route-schema.ts';
import { sendFresh } from './send-fresh.ts';

export function addWorkspaceRoutes(app: FastifyInstance, graph: Graph, today: () => string): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const {
    createWorkspace: create,
    changeWorkspace: change,
    copyWorkspace: copy,
    resetWorkspace: reset,
  } = workspaceEndpoints;
  const seeds = join(projectRoot(), 'seeds');
  routes.post(create.path, { schema: { ...schemaOf(create), body: create.body } }, async ({ body }, reply) => {
    const { template } = body;
    const brings =
      template === undefined ? undefined : (workspace: string) => shippedTemplate(seeds, template, workspace);
    return sendFresh(reply, await createWorkspace(graph, body, brings));
  });
  routes.patch(
    change.path,
    { schema: { ...schemaOf(change), params: change.params, body: change.body } },
    async ({ params, body }, reply) => sendFresh(reply, await changeWorkspace(graph, params.id, body)),
  );
  routes.post(
    copy.path,
    { schema: { ...schemaOf(copy), params: copy.params, body: copy.body } },
    async ({ params, body }, reply) =>
      sendFresh(reply, await copyWorkspace(graph, params.id, { ...body, today: today() })),
  );
  routes.post(
    reset.path,
    { schema: { ...schemaOf(reset), params: reset.params, body: reset.body } },
    async ({ params, body }, reply) =>
      sendFresh(reply, await resetWorkspace(graph, params.id, body, (id) => shippedDataset(seeds, id))),
  );
}
