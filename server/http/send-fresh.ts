/** A reply that is made anew for each request, because it hangs on what others have just done. */
import type { FastifyReply } from 'fastify';

export function sendFresh(reply: FastifyReply, body: unknown): FastifyReply {
  void reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return reply.send(Buffer.from(JSON.stringify(body)));
}
