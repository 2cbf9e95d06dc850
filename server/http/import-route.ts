/** Loading a dataset through the running server: for the command line on this machine, which proves it by the lock's token. */
import type { FastifyInstance } from 'fastify';
import { ImportBody } from '#contract/imports.ts';
import type { Graph } from '../graph/graph.ts';
import { importDataset } from '../ingest/import-dataset.ts';
import { forTokenHolders } from './audience-hook.ts';
import { tokenHook } from './token-hook.ts';

/** Largest upload in bytes, base64 included. */
const bodyLimit = 64 * 1024 * 1024;

/** Adds POST /api/imports; without a token (Neo4j) there is no such route, since the command line opens Neo4j itself. */
export function addImportRoute(app: FastifyInstance, graph: Graph, token: string): void {
  // Before the body is read: nobody without the token can make the server take in 64 MB.
  const onRequest = tokenHook(token);
  app.post(
    '/api/imports',
    { bodyLimit, onRequest, config: forTokenHolders, schema: { hide: true, body: ImportBody } },
    async (request, reply) => {
      const { files, workspace, dryRun } = ImportBody.parse(request.body);
      const report = await importDataset(
        graph,
        files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') })),
        { dryRun, author: 'command-line', reason: 'import', ...(workspace === undefined ? {} : { workspace }) },
      );
      return reply.type('application/json; charset=utf-8').send(Buffer.from(JSON.stringify(report)));
    },
  );
}
