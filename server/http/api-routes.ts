/** Routes of the table of endpoints: each reply is a view of a workspace, built once a revision. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { askedTime } from '#domain/asked-time.ts';
import { audiencesWithin } from '#domain/audience/audience-rules.ts';
import { AsOf } from '#domain/edtf.ts';
import type { Audience } from '#domain/vocabularies.ts';
import { endpoints } from '#contract/endpoints.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { checkFilters } from '../analysis/known-filters.ts';
import type { WorkspaceReader } from '../analysis/workspace-reader.ts';
import { workspaceView } from '../analysis/workspaces.ts';
import type { Graph } from '../graph/graph.ts';
import { forAllAudiences } from './audience-hook.ts';
import type { CachedReply, ReplyCache } from './reply-cache.ts';
import { schemaOf } from './route-schema.ts';
import { views, type Views, type WorkspaceEndpoint } from './views.ts';

export interface ApiParts {
  readonly graph: Graph;
  readonly reader: WorkspaceReader;
  readonly version: string;
  /** Workspaces that can be brought back to what was shipped. */
  readonly shipped: ReadonlySet<string>;
  /** The most trusted audience that may be asked for. */
  readonly widest: Audience;
  /** Today as an ISO date; a parameter so that tests choose it. */
  readonly today: () => string;
  readonly cache: ReplyCache;
}

/** Sends a cached reply in the best encoding that the client takes, or 304 when it has it already. */
export function sendCached(request: FastifyRequest, reply: FastifyReply, cached: CachedReply): FastifyReply {
  void reply.header('etag', cached.etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === cached.etag) return reply.status(304).send();
  const accepted = request.headers['accept-encoding'] ?? '';
  void reply.type('application/json; charset=utf-8');
  if (cached.br && /\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(cached.br);
  if (cached.gzip && /\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(cached.gzip);
  return reply.send(cached.plain);
}

const AskedAt = z.object({ at: AsOf.default('latest') });
const Filters = z.record(z.string(), z.unknown());
const InWorkspace = z.object({ workspace: z.string() });

function addWorkspaceRoute(app: FastifyInstance, name: WorkspaceEndpoint, parts: ApiParts, cache: ReplyCache): void {
  const declared: Endpoint = endpoints[name];
  // The table's types hold for each line apart; over all lines only their union is known.
  const view = views[name] as Views[keyof Views] & ((asked: unknown) => unknown);
  app.get(declared.path, { schema: schemaOf(declared), config: forAllAudiences }, async (request, reply) => {
    const { workspace } = InWorkspace.parse(request.params);
    const today = parts.today();
    const time = askedTime(AskedAt.parse(request.query).at, today);
    const revision = await parts.reader.revision();
    const { audience } = request;
    const key = JSON.stringify([audience, name, request.params, request.query, today]);
    const cached = await parts.reader.index(workspace, revision, audience).then((index) =>
      cache.get(revision, key, () => {
        checkFilters(index, Filters.parse(request.query));
        return Promise.resolve(
          view({ index, time, today, widest: parts.widest, params: request.params, query: request.query }),
        );
      }),
    );
    return sendCached(request, reply, cached);
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
  for (const name of Object.keys(views) as WorkspaceEndpoint[]) addWorkspaceRoute(app, name, parts, cache);
}
