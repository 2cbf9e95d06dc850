/** Routes of editing. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { editingEndpoints, thingOf } from '#contract/editing-endpoints.ts';
import type { Graph } from '../graph/graph.ts';
import { applyEdits } from '../ingest/editing/apply-edits.ts';
import { showThing } from '../ingest/editing/show-thing.ts';
import { schemaOf } from './route-schema.ts';
import { sendFresh } from './send-fresh.ts';

export function addEditingRoutes(app: FastifyInstance, graph: Graph, today: () => string): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const { thing, edit } = editingEndpoints;
  routes.get(thing.path, { schema: { ...schemaOf(thing), params: thing.params } }, async ({ params }, reply) =>
    sendFresh(reply, await showThing(graph, params.workspace, thingOf(params))),
  );
  routes.post(
    edit.path,
    { schema: { ...schemaOf(edit), params: edit.params, body: edit.body } },
    async ({ params, body }, reply) =>
      sendFresh(reply, await applyEdits(graph, params.workspace, { ...body, today: today() })),
  );
}
