/** Routes of the history: never cached, since what can be undone hangs on what others have just done. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { historyEndpoints } from '#contract/history-endpoints.ts';
import type { Graph } from '../graph/graph.ts';
import { changeIndex } from '../history/change-index.ts';
import { listChanges } from '../history/list-changes.ts';
import { previewUndo } from '../history/preview-undo.ts';
import { showChange } from '../history/show-change.ts';
import type { HistoryParts } from '../history/standing-now.ts';
import { undoChanges } from '../history/undo-changes.ts';
import { schemaOf } from './route-schema.ts';
import { sendFresh } from './send-fresh.ts';

/** Adds the endpoints of the history; their index of it lives as long as the app. */
export function addHistoryRoutes(app: FastifyInstance, graph: Graph): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const parts: HistoryParts = { graph, index: changeIndex(graph) };
  const { changes, change, undoPreview, undo } = historyEndpoints;
  routes.get(
    changes.path,
    { schema: { ...schemaOf(changes), params: changes.params, querystring: changes.query } },
    async ({ params, query }, reply) => sendFresh(reply, await listChanges(parts, params.workspace, query)),
  );
  routes.get(
    change.path,
    { schema: { ...schemaOf(change), params: change.params, querystring: change.query } },
    async ({ params, query }, reply) =>
      sendFresh(reply, await showChange(parts, params.workspace, params.sequence, query)),
  );
  routes.get(
    undoPreview.path,
    { schema: { ...schemaOf(undoPreview), params: undoPreview.params } },
    async ({ params }, reply) => sendFresh(reply, await previewUndo(parts, params.workspace, params.sequence)),
  );
  routes.post(
    undo.path,
    { schema: { ...schemaOf(undo), params: undo.params, body: undo.body } },
    async ({ params, body }, reply) => sendFresh(reply, await undoChanges(parts, params.workspace, body)),
  );
}
