/** Who may write: no other site through the browser of somebody who is here. One hook for every method but reading. */
import { hostname } from 'node:os';
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from '#domain/errors.ts';
import { isLoopback } from '../config.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const wildcards = ['0.0.0.0', '::'];

/** What a browser may say of where a request comes from; programs that are no browser say nothing. */
const ownSite = new Set(['same-origin', 'none']);

/** The host of a Host header in small letters, without port and brackets. */
export function hostOf(header: string): string {
  return header
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1');
}

/** An address has no name that somebody else could point here (DNS rebinding); of names only our own count. */
function isOwnHost(asked: string, configured: string): boolean {
  if (isLoopback(asked) || asked === configured.toLowerCase()) return true;
  return wildcards.includes(configured) && (isIP(asked) !== 0 || asked === hostname().toLowerCase());
}

/** Whether an Origin header names the host and port that the request was sent to. */
function isOwnOrigin(origin: string, host: string): boolean {
  try {
    const { protocol, host: from } = new URL(origin);
    return /^https?:$/.test(protocol) && from === new URL(`${protocol}//${host}`).host;
  } catch {
    return false;
  }
}

function refusal({ headers }: FastifyRequest, configured: string): AppError | undefined {
  const host = headers.host ?? '';
  if (!isOwnHost(hostOf(host), configured)) {
    return new AppError('NOT_ALLOWED', `nothing is written under the name ${hostOf(host)}; open Tinkuy by its address`);
  }
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const isElsewhere = typeof site === 'string' && !ownSite.has(site);
  if (isElsewhere || (origin !== undefined && !isOwnOrigin(origin, host))) {
    return new AppError('NOT_ALLOWED', 'a page of another site may not write here');
  }
  // A form of another site can send texts and files, never JSON.
  if (!/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    return new AppError('INVALID_INPUT', 'what is written is sent as application/json');
  }
  return undefined;
}

/**
 * Refuses what is not a read unless Host is loopback or ours (`host`, the address listened on; with 0.0.0.0 any
 * address and this machine's name), Origin and Sec-Fetch-Site, when sent, are our own, and the body is JSON. It holds
 * for every route, before the body is read; a place that does not exist stays "not found".
 */
export function guardWrites(app: FastifyInstance, { host }: { readonly host: string }): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(reading.has(request.method) || request.is404 ? undefined : refusal(request, host));
  });
}
