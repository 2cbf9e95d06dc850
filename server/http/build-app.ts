/** The server without a port: all plugins and routes over a graph. Tests ask it through `inject`. */
import { join } from 'node:path';
import compress from '@fastify/compress';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Audience } from '#domain/vocabularies.ts';
import { kernelRunner } from '../analysis/measuring/kernel-runner.ts';
import type { KernelRunner } from '../analysis/measuring/kernel-task.ts';
import { workspaceReader } from '../analysis/workspace-reader.ts';
import type { Graph } from '../graph/graph.ts';
import { projectRoot } from '../graph/project-root.ts';
import { shippedFictional } from '../ingest/shipped-dataset.ts';
import { describeApi } from './api-docs.ts';
import { addApiRoutes } from './api-routes.ts';
import { answerRequests } from './answering/answer-request.ts';
import { answers } from './answering/answers.ts';
import { decideAudience } from './audience-hook.ts';
import { addDatasetRoute } from './dataset-route.ts';
import { addEditingRoutes } from './editing-routes.ts';
import { addHistoryRoutes } from './history-routes.ts';
import { addImportRoute } from './import-route.ts';
import { addMeasureRoutes } from './measure-routes.ts';
import { servePage } from './page-routes.ts';
import { problemReply, refuseConnection } from './problem-reply.ts';
import { replyCache } from './reply-cache.ts';
import { addSavedViewRoutes } from './saved-view-routes.ts';
import { secure } from './security.ts';
import { addStoreRoutes } from './store-routes.ts';
import { addWorkspaceRoutes } from './workspace-routes.ts';
import { guardWrites } from './write-guard.ts';

export interface AppParts {
  readonly graph: Graph;
  /** Where the built page lies. */
  readonly webRoot: string;
  readonly version: string;
  readonly host?: string;
  /** The most trusted audience that may be asked for; internal when absent. */
  readonly widest?: Audience;
  /** What the command line must show to import through this server. */
  readonly token?: string | undefined;
  /** Computes the kernels of measures of small workspaces, closed with the app; in worker threads when absent. */
  readonly runner?: KernelRunner;
  /** About workspaces with more facts a thread of its own answers; some thousands when absent. */
  readonly mostFactsHere?: number;
  readonly logger?: FastifyBaseLogger;
  /** Today as an ISO date. */
  readonly today?: () => string;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Builds the app; the caller listens and closes. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const { graph, version } = parts;
  const logger: FastifyBaseLogger | undefined = parts.logger;
  const app = Fastify({
    ...(logger ? { loggerInstance: logger } : {}),
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => crypto.randomUUID(),
    clientErrorHandler: refuseConnection,
    // What the router refuses before any hook runs: an address that is no text, an id that is too long.
    frameworkErrors: (error, request, reply) => {
      void problemReply(error, request, reply.header('x-request-id', request.id));
    },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, request, reply) => problemReply(error, request, reply));
  // Not an async hook: a reply is thenable, and to await it is to wait for its own end.
  app.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id);
    done(null, payload);
  });
  const host = parts.host ?? '127.0.0.1';
  await secure(app, { host });
  guardWrites(app, { host });
  await app.register(compress);
  await describeApi(app, version);
  const shipped = await shippedFictional(join(projectRoot(), 'seeds'));
  await app.register((routes, _options, done) => {
    const widest = parts.widest ?? 'internal';
    const reader = workspaceReader(graph);
    decideAudience(routes, widest, parts.token);
    const cache = replyCache();
    const all = answers(reader, parts.runner ?? kernelRunner(), parts.mostFactsHere);
    routes.addHook('onClose', () => all.close());
    const answer = answerRequests({ reader, cache, answers: all, widest, today: parts.today ?? today });
    addApiRoutes(routes, { graph, version, widest, shipped, reader, cache, answer });
    addMeasureRoutes(routes, answer);
    addHistoryRoutes(routes, graph);
    addEditingRoutes(routes, graph, parts.today ?? today);
    addWorkspaceRoutes(routes, graph, parts.today ?? today);
    addSavedViewRoutes(routes, { graph, reader, today: parts.today ?? today });
    addDatasetRoute(routes, graph);
    if (parts.token !== undefined) {
      addImportRoute(routes, graph, parts.token);
      addStoreRoutes(routes, graph, parts.token);
    }
    done();
  });
  await servePage(app, parts.webRoot);
  return app;
}
