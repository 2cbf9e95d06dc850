/** Asking a server in the same process, which may be too busy to answer for a moment. */
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

/**
 * Sends a request. A test or bench that computes for seconds shares its process with the app, which then refuses for a moment as
 * too busy: it is asked again.
 */
export async function patiently(app: FastifyInstance, request: InjectOptions): Promise<LightMyRequestResponse> {
  let response = await app.inject(request);
  while (response.statusCode === 503 && app.isUnderPressure()) {
    await wait(500);
    response = await app.inject(request);
  }
  return response;
}
