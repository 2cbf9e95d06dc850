/** For whom a request is answered: one hook for every route of the API. */
import type { FastifyInstance } from 'fastify';
import { isWithin } from '#domain/audience/audience-rules.ts';
import { AppError } from '#domain/errors.ts';
import { audiences, type Audience } from '#domain/vocabularies.ts';
import { holdsToken } from './token-hook.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** For whom it is answered: as asked, by default the most trusted audience that may be asked for here. */
    audience: Audience;
  }
  interface FastifyContextConfig {
    /**
     * `all`: what it answers is cut to the audience. `token`: the command line proves that it may read the data folder.
     * Absent: only for the team itself, so that a new route is closed until somebody decides otherwise.
     */
    audience?: 'all' | 'token';
  }
}

/** For routes of which the answer is cut to the audience. */
export const forAllAudiences = { audience: 'all' } as const;
/** For routes that ask for the token of the data folder. */
export const forTokenHolders = { audience: 'token' } as const;

/** @throws AppError INVALID_INPUT for a word that is no audience, or several */
function askedFor(query: unknown, widest: Audience): Audience {
  const asked: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, 'audience') : undefined;
  if (asked === undefined) return widest;
  const known = audiences.find((audience) => audience === asked);
  if (known) return known;
  const problem = `one of ${audiences.join(', ')}`;
  throw new AppError('INVALID_INPUT', `audience: ${problem}`, {
    details: { in: 'querystring', fields: [{ field: 'audience', problem }], allowed: { audience: audiences } },
  });
}

/**
 * Decides for whom each request of these routes is answered. Refused with 403: an audience that is trusted more than
 * `widest`, and for all but internal what writes, and what is not declared to be cut to the audience. Who shows the
 * token of the data folder could read all of it anyway: the command line is internal whatever `widest` says.
 */
export function decideAudience(routes: FastifyInstance, widest: Audience, token: string | undefined): void {
  routes.decorateRequest('audience', 'public');
  routes.addHook('onRequest', (request, _reply, done) => {
    const { audience: scope } = request.routeOptions.config;
    if (scope === 'token') {
      done();
      return;
    }
    const most = holdsToken(request, token) ? 'internal' : widest;
    try {
      request.audience = askedFor(request.query, most);
    } catch (error) {
      done(error as Error);
      return;
    }
    const details = { audience: request.audience, widest };
    if (!isWithin(request.audience, most)) {
      done(new AppError('NOT_FOR_AUDIENCE', `this server answers for ${widest} at most`, { details }));
      return;
    }
    const isOpen = scope === 'all' || request.audience === 'internal';
    done(isOpen ? undefined : new AppError('NOT_FOR_AUDIENCE', 'only internal may do or see this', { details }));
  });
}
