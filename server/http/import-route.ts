/** Loading a dataset through the running server: for the command line on this machine, which proves it by the lock's token. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#domain/errors.ts';
import { ImportBody } from '#contract/imports.ts';
import type { Graph } from '../graph/graph.ts';
import { importDataset } from '../ingest/import-dataset.ts';

/** Largest upload in bytes, base64 included. */
const bodyLimit = 64 * 1024 * 1024;

function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

/** Adds POST /api/imports; without a token (Neo4j) there is no such route, since the command line opens Neo4j itself. */
export function addImportRoute(app: FastifyInstance, graph: Graph, token: string): void {
  // Before the body is read: nobody without the token can make the server take in 64 MB.
  const onRequest = (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    const allowed = isToken(request.headers['x-tinkuy-token'], token);
    done(allowed ? undefined : new AppError('NOT_ALLOWED', 'the token of the data folder is missing or wrong'));
  };
  app.post(
    '/api/imports',
    { bodyLimit, onRequest, schema: { hide: true, body: ImportBody } },
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
