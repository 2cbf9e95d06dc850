/** Routes of the table of endpoints: each reply is a view of a workspace, built once a revision. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { audiencesWithin } from '#domain/audience/audience-rules.ts';
import type { Audience } from '#domain/vocabularies.ts';
import { endpoints } from '#contract/endpoints.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import type { WorkspaceReader } from '../analysis/workspace-reader.ts';
import { workspaceView } from '../analysis/workspaces.ts';
import type { Graph } from '../graph/graph.ts';
import type { AnswerRequest } from './answering/answer-request.ts';
import { forAllAudiences } from './audience-hook.ts';
import type { ReplyCache } from './reply-cache.ts';
import { schemaOf } from './route-schema.ts';
import { sendCached } from './send-cached.ts';
import { views, type WorkspaceEndpoint } from './views.ts';

export interface ApiParts {
  readonly graph: Graph;
  readonly reader: WorkspaceReader;
  readonly version: string;
  /** Workspaces that can be brought back to what was shipped. */
  readonly shipped: ReadonlySet<string>;
  /** The most trusted audience that may be asked for. */
  readonly widest: Audience;
  readonly cache: ReplyCache;
  readonly answer: AnswerRequest;
}

const InWorkspace = z.object({ workspace: z.string() });

function addWorkspaceRoute(app: FastifyInstance, endpoint: WorkspaceEndpoint, answer: AnswerRequest): void {
  const declared: Endpoint = endpoints[endpoint];
  app.get(declared.path, { schema: schemaOf(declared), config: forAllAudiences }, (request, reply) => {
    const { workspace } = InWorkspace.parse(request.params);
    return answer(request, reply, { endpoint, workspace, params: request.params, query: request.query });
  });
}

function addServiceRoutes(app: FastifyInstance, parts: ApiParts, cache: ReplyCache): void {
  const { graph, reader, version, shipped } = parts;
  const all = async (revision: number, audience: Audience) => {
    const ids = await reader.workspaces();
    const indexes = await Promise.all(ids.map((id) => reader.index(id, revision, audience)));
    return indexes.map((index) => workspaceView(index, shipped));
  };
  const config = forAllAudiences;
  app.get(endpoints.workspaces.path, { schema: schemaOf(endpoints.workspaces), config }, async (request, reply) => {
    const { audience } = request;
    const revision = await reader.revision();
    const cached = await cache.get(revision, JSON.stringify([audience, 'workspaces']), async () => {
      const items = await all(revision, audience);
      return { total: items.length, items };
    });
    return sendCached(request, reply, cached);
  });
  app.get(endpoints.health.path, { schema: schemaOf(endpoints.health), config }, async (request, reply) => {
    const { audience } = request;
    const revision = await reader.revision();
    const cached = await cache.get(revision, JSON.stringify([audience, 'health']), async () => ({
      status: 'ok',
      engine: graph.engine,
      version,
      revision,
      audience,
      audiences: audiencesWithin(parts.widest),
      workspaces: (await all(revision, audience)).map(({ id, counts }) => ({ id, counts })),
    }));
    return sendCached(request, reply, cached);
  });
}

/** Adds every endpoint of the table. */
export function addApiRoutes(app: FastifyInstance, parts: ApiParts): void {
  const { cache } = parts;
  addServiceRoutes(app, parts, cache);
  for (const name of Object.keys(views) as WorkspaceEndpoint[]) addWorkspaceRoute(app, name, parts.answer);
}
