/** Whatever is asked wrongly is answered by a problem document that says what to do, in both languages. */
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { errorTable, type ErrorCode } from '#domain/errors.ts';
import { Problem } from '#contract/problem.ts';
import { ask, shippedApp, testApp, type Reply } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';

const app = shippedApp();
const engines = engineOpener();

function problemOf(reply: Reply, code: ErrorCode): Problem {
  expect(reply.status, reply.text).toBe(errorTable[code].status);
  expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(reply.headers['cache-control']).toBe('no-store');
  const problem = Problem.parse(reply.json());
  expect(problem).toEqual(reply.json());
  expect(problem).toMatchObject({
    code,
    status: reply.status,
    titles: errorTable[code].title,
    actions: errorTable[code].action,
    requestId: reply.headers['x-request-id'],
  });
  return problem;
}

test.each([
  '/api/peru/regions?at=2016-13',
  '/api/peru/regions/PE-CUS?at=2017-02-30',
  '/api/peru/regions/PE-CUS/network?at=yesterday',
  '/api/peru/regions/PE-CUS/coverage?at=2017/08',
  '/api/peru/groups/cusco-working-group/members?at=2017-8',
])('a date that is none: %s', async (url) => {
  const problem = problemOf(await ask(app(), url), 'INVALID_INPUT');
  expect(problem.instance).toBe(url);
  expect(problem.details).toMatchObject({ fields: [{ field: 'at' }] });
});

test.each([
  ['/api/peru/paths?from=glencore', 'to', 'is missing'],
  ['/api/peru/paths?from=glencore&to=', 'to', 'is empty'],
  ['/api/peru/regions/PE-CUS/measures?conflict=maybe', 'conflict', 'one of yes, no'],
  ['/api/peru/regions/PE-CUS/measures?kind=embassy&kind=government', 'kind', 'with commas between them'],
  ['/api/peru/regions/PE-CUS/measures?at=2016&at=2017', 'at', 'given more than once'],
  [`/api/peru/search?q=${'a'.repeat(201)}`, 'q', 'is over 200 characters'],
])('what is wrong is told in words that help: %s', async (url, field, words) => {
  const { detail, details } = problemOf(await ask(app(), url), 'INVALID_INPUT');
  expect(details).toMatchObject({ fields: [{ field, problem: expect.stringContaining(words) as unknown }] });
  expect(detail).toContain(`${field}: `);
  expect(detail).toContain(words);
});

test.each([
  '/api/atlantis/regions',
  '/api/atlantis/search?q=oefa',
  '/api/peru/regions/PE-XXX',
  '/api/peru/regions/PE-XXX/network',
  '/api/peru/regions/PE-XXX/coverage',
  '/api/peru/regions/PE-XXX/gaps',
  '/api/peru/organisations/nobody',
  '/api/peru/organisations/PE-CUS',
  '/api/peru/groups/nobody/members',
  '/api/peru/sources/nobody',
  '/api/peru/paths?from=glencore&to=nobody',
  '/api/peru/paths?from=PE-CUS&to=glencore',
  '/api/peru/nothing-of-the-kind',
  '/api/peru',
  '/api',
  '/api/',
])('what is not on file: %s', async (url) => {
  problemOf(await ask(app(), url), 'NOT_FOUND');
});

test('nothing of one workspace is found in the other', async () => {
  problemOf(await ask(app(), '/api/rio-claro/organisations/glencore'), 'NOT_FOUND');
  problemOf(await ask(app(), '/api/rio-claro/regions/PE-CUS'), 'NOT_FOUND');
  const hits = await ask(app(), '/api/rio-claro/search?q=glencore');
  expect(hits.json()).toEqual({ total: 0, items: [] });
});

test.each([
  '/api/peru/regions/PE-CUS/network?reference=maybe',
  '/api/peru/regions/PE-CUS/network?jurisdiction=true',
  '/api/peru/paths?from=glencore',
  '/api/peru/paths?from=&to=glencore',
  '/api/peru/paths?from=glencore&to=glencore',
  `/api/peru/search?q=${'x'.repeat(201)}`,
  `/api/peru/regions/PE-CUS/network?kind=${'x,'.repeat(2001)}`,
  '/api/peru/search?q=a&q=b',
])('inputs that the contract refuses: %s', async (url) => {
  problemOf(await ask(app(), url), 'INVALID_INPUT');
});

test.each(['/api/peru/organisations/%ff', `/api/peru/organisations/${'x'.repeat(300)}`])(
  'what the router refuses by itself: %s',
  async (url) => {
    problemOf(await ask(app(), url), 'INVALID_INPUT');
  },
);

test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s where only reading is possible', async (method) => {
  const headers = { host: '127.0.0.1:8080' };
  const response = await app().inject({ method, url: '/api/peru/regions', headers, payload: {} });
  expect(response.statusCode).toBe(404);
  expect(Problem.parse(response.json()).code).toBe('NOT_FOUND');
});

test.each([
  '/assets/../package.json',
  '/assets/..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/../../../etc/passwd',
  '/api/../package.json',
  '/api/peru/sources/..%2f..%2f..%2fpackage.json',
  '/api/docs/static/..%2f..%2f..%2fpackage.json',
  '/assets/%00',
])('no path leads out of what is served: %s', async (url) => {
  const reply = await ask(app(), url);
  expect([400, 403, 404]).toContain(reply.status);
  expect(reply.text).not.toMatch(/"dependencies"|root:/);
});

test('a body that is no JSON, or too large, is refused before anything reads it', async () => {
  const send = (payload: string, type: string) =>
    app().inject({
      method: 'POST',
      url: '/api/peru/regions',
      headers: { host: 'localhost', 'content-type': type },
      payload,
    });
  for (const response of [await send('{', 'application/json'), await send('x'.repeat(2_000_000), 'text/plain')]) {
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
    expect(() => Problem.parse(response.json())).not.toThrow();
  }
});

test.each([
  [
    'an address of 20 kB',
    `GET /api/peru/search?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    'too long',
  ],
  ['no HTTP at all', 'HELLO\r\n\r\n', 'no HTTP request'],
])('%s is answered too', async (_, sent, detail) => {
  const bare = await testApp((await engines.open('embedded')).graph);
  const address = new URL(await bare.listen({ port: 0, host: '127.0.0.1' }));
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(Number(address.port), address.hostname, () => socket.write(sent));
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('close', () => {
      resolve(text);
    });
    socket.on('error', reject);
  });
  expect(answer).toContain('content-type: application/problem+json');
  const problem = Problem.parse(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))));
  expect(problem.code).toBe('INVALID_INPUT');
  expect(problem.detail).toContain(detail);
  await bare.close();
});
