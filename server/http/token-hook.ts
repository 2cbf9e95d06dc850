/** Lets in who shows the token of the data folder's lock: the command line on this machine, before any body is read. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#domain/errors.ts';

function isToken(given: unknown, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

/** Whether a request comes from somebody who may read the data folder; nobody where there is no token. */
export function holdsToken(request: FastifyRequest, token: string | undefined): boolean {
  return token !== undefined && isToken(request.headers['x-tinkuy-token'], token);
}

/** The hook of a route; all others are refused with NOT_ALLOWED. */
export function tokenHook(token: string) {
  return (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void => {
    const allowed = holdsToken(request, token);
    done(allowed ? undefined : new AppError('NOT_ALLOWED', 'the token of the data folder is missing or wrong'));
  };
}
