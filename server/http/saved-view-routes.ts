/** Routes of saved views: for the team alone, since names and filters may tell what others may not see. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { savedViewEndpoints } from '#contract/saved-view-endpoints.ts';
import type { WorkspaceReader } from '../analysis/workspace-reader.ts';
import type { Graph } from '../graph/graph.ts';
import { removeView, renameView, saveView } from '../saved-views/change-views.ts';
import { savedViewList } from '../saved-views/kept-views.ts';
import { schemaOf } from './route-schema.ts';
import { sendFresh } from './send-fresh.ts';

interface Parts {
  readonly graph: Graph;
  readonly reader: WorkspaceReader;
  readonly today: () => string;
}

export function addSavedViewRoutes(app: FastifyInstance, { graph, reader, today }: Parts): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { savedViews: list, saveView: save, renameView: rename, removeView: remove } = savedViewEndpoints;
  routes.get(list.path, { schema: { ...schemaOf(list), params: list.params } }, async (request, reply) => {
    const { params, audience } = request;
    const index = await reader.index(params.workspace, await reader.revision(), audience);
    return sendFresh(reply, await savedViewList(graph, index, params.workspace));
  });
  routes.post(
    save.path,
    { schema: { ...schemaOf(save), params: save.params, body: save.body } },
    async ({ params, body }, reply) =>
      sendFresh(reply, await saveView(graph, params.workspace, { ...body, today: today() })),
  );
  routes.patch(
    rename.path,
    { schema: { ...schemaOf(rename), params: rename.params, body: rename.body } },
    async ({ params, body }, reply) => sendFresh(reply, await renameView(graph, params.workspace, params.id, body)),
  );
  routes.delete(
    remove.path,
    { schema: { ...schemaOf(remove), params: remove.params, body: remove.body } },
    async ({ params, body }, reply) => sendFresh(reply, await removeView(graph, params.workspace, params.id, body)),
  );
}
