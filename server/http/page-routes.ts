/** The built page: its files with long caching, and index.html with a fresh nonce for every place of the app. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#domain/errors.ts';
import { problemReply } from './problem-reply.ts';

/** What vite writes where a nonce belongs. */
const placeholder = '__CSP_NONCE__';

/**
 * Serves the page built in `webRoot`; where it has not been built, the API answers alone. Unknown places under /api are
 * problem documents, all other places are the page, which knows its own.
 */
export async function servePage(app: FastifyInstance, webRoot: string): Promise<void> {
  const indexFile = join(webRoot, 'index.html');
  const page = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : undefined;
  if (page !== undefined) {
    await app.register(fastifyStatic, {
      root: join(webRoot, 'assets'),
      prefix: '/assets/',
      index: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (response) => {
        response.setHeader('cache-control', 'public, max-age=31536000, immutable');
      },
    });
    const favicon = join(webRoot, 'favicon.svg');
    if (existsSync(favicon)) {
      const picture = readFileSync(favicon);
      app.get('/favicon.svg', { schema: { hide: true } }, (_request, reply) =>
        reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(picture),
      );
    }
  }
  app.setNotFoundHandler((request: FastifyRequest, reply: FastifyReply) => {
    // HEAD is answered as GET, to the last byte that it leaves out.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const wantsPage = method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/');
    if (page === undefined || !wantsPage) {
      return problemReply(new AppError('NOT_FOUND', `nothing at ${request.url} for ${method}`), request, reply);
    }
    return reply
      .status(200)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page.replaceAll(placeholder, reply.cspNonce.style));
  });
}
