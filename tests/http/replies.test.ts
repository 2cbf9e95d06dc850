/** Replies are built once a view and revision: tagged, compressed, and never stale. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { emptyChangeSet } from '#domain/change-set.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { ask, loadingTime, loadShipped, testApp } from '../support/app.ts';
import { engineOpener } from '../support/engines.ts';

const opener = engineOpener();
let graph: Graph;
let app: FastifyInstance;
beforeAll(async () => {
  ({ graph } = await opener.open('embedded'));
  await loadShipped(graph);
  app = await testApp(graph);
}, loadingTime);
afterAll(() => app.close());

const url = '/api/peru/regions/PE-CUS/network';

async function etagOf(address = url): Promise<string> {
  return String((await ask(app, address)).headers['etag']);
}

describe('entity tags', () => {
  test('the same view has the same tag, another view another', async () => {
    const tag = await etagOf();
    expect(tag).toMatch(/^W\/"3-[\w-]{16}"$/);
    expect(await etagOf()).toBe(tag);
    expect(await etagOf(`${url}?theme=environment`)).not.toBe(tag);
    expect(await etagOf(`${url}?at=2016`)).not.toBe(tag);
  });

  test('who has the view already gets 304 and no body', async () => {
    const again = await ask(app, url, { 'if-none-match': await etagOf() });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await ask(app, url, { 'if-none-match': 'W/"3-somethingelse000"' })).status).toBe(200);
  });

  test('a reply may be kept but has to be checked', async () => {
    const { headers } = await ask(app, url);
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      vary: expect.stringMatching(/accept-encoding/i) as string,
    });
  });
});

describe('compression', () => {
  const bytes = async (encoding: string): Promise<{ encoding: unknown; body: Buffer }> => {
    const headers = { host: 'localhost', 'accept-encoding': encoding };
    const response = await app.inject({ method: 'GET', url, headers });
    return { encoding: response.headers['content-encoding'], body: response.rawPayload };
  };

  test('in the best form that the client takes, with the same content', async () => {
    const plain = await bytes('identity');
    const br = await bytes('gzip, deflate, br');
    const gzip = await bytes('gzip');
    expect([plain.encoding, br.encoding, gzip.encoding]).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(br.body.byteLength * 4).toBeLessThan(plain.body.byteLength);
  });
});

describe('after a change', () => {
  test('the next answer has it, under another tag', async () => {
    const before = await etagOf();
    const change = emptyChangeSet('peru');
    const properties = {
      key: 'peru/new-house',
      id: 'new-house',
      workspace: 'peru',
      name: 'Casa Nueva',
      kind: 'academia',
      aliases: [],
    };
    change.upsertNodes.push({ label: 'Organisation', key: 'peru/new-house', properties });
    const source = {
      id: 'new-statement',
      workspace: 'peru',
      source: 'dcaf-2019',
      locator: 'p. 1',
      basis: 'documented',
    };
    change.upsertRelationships.push({
      type: 'MEMBER_OF',
      id: 'new-statement',
      from: { label: 'Organisation', key: 'peru/new-house' },
      to: { label: 'Group', key: 'peru/cusco-working-group' },
      properties: { ...source, role: 'member', attested: '2020' },
    });
    await graph.apply(change, { author: 'test', reason: 'a member joins' });
    const after = await ask(app, url, { 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.headers['etag']).toMatch(/^W\/"4-/);
    expect(after.json()).toMatchObject({
      organisations: expect.arrayContaining([
        expect.objectContaining({ id: 'new-house', presence: 'group' }),
      ]) as unknown[],
      groups: expect.arrayContaining([
        expect.objectContaining({ id: 'cusco-working-group', members: 8, asOf: '2020' }),
      ]) as unknown[],
    });
    const hits = await ask(app, '/api/peru/search?q=casa%20nueva');
    expect(hits.json()).toMatchObject({ total: 1, items: [{ id: 'new-house' }] });
  });

  test('a touch alone gives new tags', async () => {
    const before = await etagOf();
    await graph.touch();
    expect(await etagOf()).not.toBe(before);
  });
});
