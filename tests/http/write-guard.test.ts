/** Who may write: a page of another site cannot, by whatever way a browser would let it try; the command line and our page can. */
import type { FastifyInstance } from 'fastify';
import Fastify from 'fastify';
import { hostname } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { problemReply } from '../../server/http/problem-reply.ts';
import { guardWrites } from '../../server/http/write-guard.ts';

const apps: FastifyInstance[] = [];
let written = 0;

function guardedApp(host: string): FastifyInstance {
  const app = Fastify();
  app.setErrorHandler((error, request, reply) => problemReply(error, request, reply));
  app.setNotFoundHandler((_request, reply) => reply.status(404).send({}));
  guardWrites(app, { host });
  app.get('/thing', () => ({ read: true }));
  app.route({
    method: ['POST', 'PATCH', 'PUT', 'DELETE'],
    url: '/thing',
    handler: () => {
      written += 1;
      return { written: true };
    },
  });
  apps.push(app);
  return app;
}

afterAll(async () => {
  for (const app of apps) await app.close();
});

const own = { host: '127.0.0.1:8080', 'content-type': 'application/json' };

async function send(
  app: FastifyInstance,
  headers: Record<string, string>,
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE' = 'POST',
): Promise<string> {
  const before = written;
  const response = await app.inject({ method, url: '/thing', headers, payload: '{}' });
  const code = response.statusCode === 200 ? 'written' : Problem.parse(response.json()).code;
  expect(written - before).toBe(code === 'written' ? 1 : 0);
  return code;
}

describe('a server on this machine', () => {
  const app = guardedApp('127.0.0.1');

  test.each([
    ['the command line, which sends neither Origin nor Sec-Fetch-Site', {}],
    ['our page', { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' }],
    ['our page by another name', { host: 'LOCALHOST:8080', origin: 'http://localhost:8080' }],
    ['our page over IPv6', { host: '[::1]:8080', origin: 'http://[::1]:8080' }],
    ['our page on port 80', { host: 'localhost', origin: 'http://localhost' }],
    ['JSON with its encoding', { 'content-type': 'application/json; charset=utf-8' }],
  ])('takes %s', async (_who, headers) => {
    expect(await send(app, { ...own, ...headers })).toBe('written');
  });

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-site' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['an origin that is no address', { origin: 'file' }],
    ['a site that sends no Origin', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site that sends no Origin', { 'sec-fetch-site': 'same-site' }],
    ['a name pointed here (DNS rebinding)', { host: 'evil.example:8080', origin: 'http://evil.example:8080' }],
    ['a name that begins like ours', { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' }],
    ['another address', { host: '192.168.1.10:8080' }],
  ])('refuses %s', async (_who, headers) => {
    expect(await send(app, { ...own, ...headers })).toBe('NOT_ALLOWED');
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp', ''])(
    'refuses a body of type "%s", which a form elsewhere could send',
    async (type) => {
      expect(await send(app, { ...own, 'content-type': type })).toBe('INVALID_INPUT');
    },
  );

  test.each(['PATCH', 'PUT', 'DELETE'] as const)('holds for %s too', async (method) => {
    expect(await send(app, own, method)).toBe('written');
    expect(await send(app, { ...own, origin: 'https://evil.example' }, method)).toBe('NOT_ALLOWED');
  });

  test('reading is left alone, and a place that does not exist is not found', async () => {
    const headers = { ...own, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await app.inject({ url: '/thing', headers })).statusCode).toBe(200);
    expect((await app.inject({ method: 'POST', url: '/nothing', headers, payload: '{}' })).statusCode).toBe(404);
  });
});

test('a server with a name of its own takes that name and no other', async () => {
  const app = guardedApp('Tinkuy.example');
  expect(await send(app, { ...own, host: 'tinkuy.example', origin: 'https://tinkuy.example' })).toBe('written');
  expect(await send(app, { ...own, host: 'other.example', origin: 'https://other.example' })).toBe('NOT_ALLOWED');
});

test('a server on all addresses takes addresses and the name of its machine, no other name', async () => {
  const app = guardedApp('0.0.0.0');
  expect(await send(app, { ...own, host: '192.168.1.10:8080', origin: 'http://192.168.1.10:8080' })).toBe('written');
  expect(await send(app, { ...own, host: `${hostname()}:8080` })).toBe('written');
  expect(await send(app, { ...own, host: 'evil.example:8080' })).toBe('NOT_ALLOWED');
});
