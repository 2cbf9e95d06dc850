/** What the command line asks of the server that holds the data folder: a backup of all of it, and a purge. */
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { PurgeBody } from '#contract/purges.ts';
import { encodeBackup } from '../backup/backup-file.ts';
import { purgeStore } from '../backup/purge-store.ts';
import type { Graph } from '../graph/graph.ts';
import { readStore } from '../graph/read-store.ts';
import { forTokenHolders } from './audience-hook.ts';
import { tokenHook } from './token-hook.ts';

/** Adds GET /api/backup and POST /api/purges; with Neo4j there are none, since the command line opens it itself. */
export function addStoreRoutes(app: FastifyInstance, graph: Graph, token: string): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const onRequest = tokenHook(token);
  routes.get(
    '/api/backup',
    { onRequest, compress: false, config: forTokenHolders, schema: { hide: true } },
    async (_request, reply) => {
      const bytes = encodeBackup(await readStore(graph), graph.engine, new Date().toISOString());
      return reply.type('application/octet-stream').header('cache-control', 'no-store').send(bytes);
    },
  );
  routes.post(
    '/api/purges',
    { onRequest, config: forTokenHolders, schema: { hide: true, body: PurgeBody } },
    async ({ body }, reply) => {
      const report = await purgeStore(graph, body, new Date().toISOString());
      return reply.type('application/json; charset=utf-8').send(Buffer.from(JSON.stringify(report)));
    },
  );
}
