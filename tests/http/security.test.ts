/** Headers of every reply, the names that a server on this machine answers to, and limits. */
import { describe, expect, test } from 'vitest';
import { ask, shippedApp, testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';

const app = shippedApp();

/** The directives of a content security policy. */
function directives(policy: unknown): Map<string, string> {
  return new Map(
    String(policy)
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );
}

describe('headers', () => {
  test.each(['/api/health', '/api/peru/regions', '/api/nothing', '/api/openapi.json', '/somewhere'])(
    '%s has a strict content security policy and may not be framed or guessed',
    async (url) => {
      const { headers } = await ask(app(), url);
      const policy = directives(headers['content-security-policy']);
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toMatch(/^'self'( 'nonce-[0-9a-f]+')?$/);
      expect(policy.get('style-src')).toMatch(/^'self'( 'nonce-[0-9a-f]+')?$/);
      expect(policy.get('connect-src')).toBe("'self'");
      for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(policy.get(name), name).toBe("'none'");
      expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
      expect(headers).not.toHaveProperty('x-powered-by');
    },
  );

  test('every request has an id of its own', async () => {
    const ids = new Set<unknown>();
    for (let count = 0; count < 3; count += 1) ids.add((await ask(app(), '/api/health')).headers['x-request-id']);
    expect(ids.size).toBe(3);
  });

  test('an id that somebody else sends is not taken over', async () => {
    const reply = await ask(app(), '/api/health', { 'x-request-id': 'mine', 'request-id': 'mine' });
    expect(reply.headers['x-request-id']).not.toBe('mine');
  });
});

describe('a server on loopback', () => {
  test.each(['127.0.0.1:8080', 'localhost:8080', 'localhost', '[::1]:8080'])('answers as %s', async (host) => {
    expect((await ask(app(), '/api/health', { host })).status).toBe(200);
  });

  test.each(['tinkuy.example', 'evil.example:8080', '192.168.1.10:8080', 'localhost.evil.example'])(
    'refuses to answer as %s',
    async (host) => {
      for (const url of ['/api/health', '/', '/api/docs']) {
        const reply = await ask(app(), url, { host });
        expect(reply.status, url).toBe(403);
        expect(reply.json()).toMatchObject({ code: 'NOT_ALLOWED' });
      }
    },
  );

  test('one that listens for others answers to its own names', async () => {
    const { graph } = await engineOpener().open('embedded');
    const open = await testApp(graph, { host: '0.0.0.0' });
    expect((await ask(open, '/api/health', { host: 'tinkuy.example' })).status).toBe(200);
    await open.close();
  });
});

test('more requests than a page can need are put off, with a problem document', async () => {
  const { graph } = await engineOpener().open('embedded');
  const busy = await testApp(graph);
  let reply = await ask(busy, '/api/health');
  for (let count = 0; count < 3001 && reply.status === 200; count += 1) reply = await ask(busy, '/api/health');
  expect(reply.status).toBe(429);
  expect(reply.json()).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
  await busy.close();
});
