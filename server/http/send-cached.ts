/** Sends a reply that is kept: in the encoding that the client takes, or only that it has it already. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CachedReply } from './reply-cache.ts';

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
