/** The server without a port over a graph of the bench, asked as browsers ask. */
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../../server/graph/graph.ts';
import { buildApp } from '../../server/http/build-app.ts';
import { patiently } from '../support/patiently.ts';

/** The day that `latest` means here. */
export const benchDay = '2026-11-01';

export function benchApp(graph: Graph): Promise<FastifyInstance> {
  return buildApp({ graph, webRoot: '', version: 'bench', today: () => benchDay });
}

/** Asks an address; gives the bytes of the reply. */
export type Asker = (url: string, encoding?: string) => Promise<number>;

/** Every question comes from another address, so that the rate limit stays out of the picture. */
export function asker(app: FastifyInstance): Asker {
  let asked = 0;
  return async (url, encoding = 'identity') => {
    asked += 1;
    const remoteAddress = `10.${String((asked >> 16) & 255)}.${String((asked >> 8) & 255)}.${String(asked & 255)}`;
    const headers = { host: 'localhost', 'accept-encoding': encoding };
    const reply = await patiently(app, { method: 'GET', url, headers, remoteAddress });
    if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.body}`);
    return reply.rawPayload.byteLength;
  };
}
