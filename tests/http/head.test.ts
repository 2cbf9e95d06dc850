/** HEAD answers as GET does, with the same status and headers and no body. */
import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadingTime, loadShipped, testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';

const opener = engineOpener();
let app: FastifyInstance;
let webRoot = '';
let address = '';
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'tinkuy-head-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), `<!doctype html><title>Tinkuy</title>${'<p>x</p>'.repeat(400)}`);
  await writeFile(join(webRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(webRoot, 'assets', 'a.js'), 'export {};');
  const { graph } = await opener.open('embedded');
  await loadShipped(graph);
  app = await testApp(graph, { webRoot });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
}, loadingTime);
afterAll(async () => {
  await app.close();
  await rm(webRoot, { recursive: true, force: true });
});

/** What differs from reply to reply in any case. */
const fleeting = [
  'x-request-id',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-security-policy',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
];

/** Over a real connection: `inject` shows a body that node would not send. */
function asked(method: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: number }>((resolve, reject) => {
    const sent = request(new URL(path, address), { method, headers }, (response) => {
      let body = 0;
      response.on('data', (chunk: Buffer) => (body += chunk.byteLength));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** What both must have alike; what is compressed only on its way out has neither length nor encoding beforehand. */
function compared(headers: IncomingHttpHeaders, onTheWay: boolean): Record<string, unknown> {
  const skipped = [...fleeting, ...(onTheWay ? ['content-encoding', 'vary', 'content-length'] : [])];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !skipped.includes(name)));
}

const places: [string, number][] = [
  ['/', 200],
  ['/peru/regions/PE-CUS?lang=en', 200],
  ['/favicon.svg', 200],
  ['/assets/a.js', 200],
  ['/assets/none.js', 404],
  ['/api/health', 200],
  ['/api/workspaces', 200],
  ['/api/peru/regions/PE-CUS/network', 200],
  ['/api/peru/regions?at=2016-13', 400],
  ['/api/peru/regions/PE-XXX', 404],
  ['/api/nothing', 404],
  ['/api/openapi.json', 200],
];

const cases = places.flatMap(([url, status]) =>
  ['identity', 'br', 'gzip'].map((encoding) => [url, status, encoding] as const),
);

test.each(cases)('%s: %d, %s', async (url, status, encoding) => {
  const headers = { 'accept-encoding': encoding };
  const get = await asked('GET', url, headers);
  const head = await asked('HEAD', url, headers);
  expect([get.status, head.status]).toEqual([status, status]);
  expect(get.body).toBeGreaterThan(0);
  expect(head.body).toBe(0);
  const onTheWay = get.headers['transfer-encoding'] === 'chunked';
  expect(compared(head.headers, onTheWay)).toEqual(compared(get.headers, onTheWay));
});
