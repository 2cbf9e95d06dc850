/** A thread of its own answers about large workspaces: the same answers, for each audience, at each revision, stopped with whoever left. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { ask, loadingTime, testApp } from '../support/app.ts';
import { addresses } from '../support/audience-addresses.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { engineOpener } from '../support/engines.ts';
import { loadGuarded } from '../support/guarded-workspace.ts';

const workspace = 'guarded';
const opener = engineOpener();
let graph: Graph;
/** Every workspace is large to the first, none to the second. */
let beside: FastifyInstance;
let here: FastifyInstance;
beforeAll(async () => {
  ({ graph } = await opener.open('embedded'));
  await loadGuarded(graph, workspace);
  beside = await testApp(graph, { mostFactsHere: 0 });
  here = await testApp(graph, { mostFactsHere: Infinity });
}, loadingTime);
afterAll(async () => {
  await beside.close();
  await here.close();
});

const reading = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => endpoints[name].method === 'GET' && endpoints[name].path.includes(':workspace'),
);

test.each(['internal', 'members', 'public'])('the answers for %s are those of the main thread', async (audience) => {
  const statuses = new Set<number>();
  for (const name of reading) {
    for (const url of addresses(name, workspace)) {
      const [one, other] = await Promise.all([beside, here].map((app) => ask(app, `${url}&audience=${audience}`)));
      const words = [one, other].map((reply) => reply?.text.replace(/"requestId":"[^"]*"/, ''));
      expect(words[0], url).toBe(words[1]);
      expect(one?.status, url).toBe(other?.status);
      statuses.add(one?.status ?? 0);
    }
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 404]));
});

test('a filter that nothing has is refused there too, with what is allowed', async () => {
  const reply = await ask(beside, `/api/${workspace}/regions/XX/measures?kind=castle`);
  expect(reply.status).toBe(400);
  expect(reply.json()).toMatchObject({ code: 'INVALID_INPUT', details: { unknown: { kind: ['castle'] } } });
});

test('after a change the thread answers from the new facts', async () => {
  const found = async () => (await ask(beside, `/api/${workspace}/search?q=zzyx`)).json();
  expect(await found()).toMatchObject({ total: 0 });
  const own = { name: 'Zzyx', kind: 'academia', aliases: [] };
  const change = changeOf(workspace, { upsertNodes: [node(workspace, 'Organisation', 'zzyx', own)] });
  await graph.apply(change, { author: 'test', reason: 'because' });
  expect(await found()).toMatchObject({ total: 1 });
});
