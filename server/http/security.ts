/** Headers and limits that every reply has: strict content security policy, no framing, bounded rate and load. */
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { AppError } from '#domain/errors.ts';
import { isLoopback } from '../config.ts';
import { hostOf } from './write-guard.ts';

/** Requests a minute from one address: far above what a page asks for, far below what would keep others waiting. */
const requestsAMinute = 3000;

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  upgradeInsecureRequests: null,
};

/**
 * Registers the security of all routes. A server on loopback answers to loopback names only, so that a page elsewhere
 * cannot reach it through a name of its own (DNS rebinding).
 */
export async function secure(app: FastifyInstance, { host }: { readonly host: string }): Promise<void> {
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(rateLimit, { max: requestsAMinute, timeWindow: '1 minute' });
  await app.register(underPressure, { maxEventLoopDelay: 5000, retryAfter: 5 });
  if (!isLoopback(host)) return;
  app.addHook('onRequest', (request, _reply, done) => {
    const asked = hostOf(request.headers.host ?? '');
    if (asked === '' || isLoopback(asked)) {
      done();
      return;
    }
    done(new AppError('NOT_ALLOWED', `this server answers on this machine only, not as ${asked}`));
  });
}
