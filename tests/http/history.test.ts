/** The history over HTTP: who changed what and why, before and after, and undoing it. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyEndpoints } from '#contract/history-endpoints.ts';
import { Problem } from '#contract/problem.ts';
import type { ChangeSet } from '#domain/change-set.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { ask, loadingTime, loadShipped, testApp } from '../support/app.ts';
import { changeOf, link, node, ref } from '../support/change-builder.ts';
import { engineOpener } from '../support/engines.ts';

const { changes, change, undoPreview, undo } = historyEndpoints;
const w = 'peru';
const opener = engineOpener();
let graph: Graph;
let app: FastifyInstance;
beforeAll(async () => {
  ({ graph } = await opener.open('embedded'));
  await loadShipped(graph);
  app = await testApp(graph);
}, loadingTime);
afterAll(() => app.close());

async function got(url: string): Promise<unknown> {
  const reply = await ask(app, url);
  expect(reply.status, `${url}: ${reply.text.slice(0, 300)}`).toBe(200);
  return reply.json();
}
const list = async (query = '') => changes.reply.parse(await got(`/api/${w}/changes${query}`));
const one = async (sequence: number, query = '') =>
  change.reply.parse(await got(`/api/${w}/changes/${String(sequence)}${query}`));
const preview = async (sequence: number) =>
  undoPreview.reply.parse(await got(`/api/${w}/changes/${String(sequence)}/undo`));

async function post(body: object, workspace = w) {
  const response = await app.inject({
    method: 'POST',
    url: `/api/${workspace}/changes/undo`,
    headers: { host: '127.0.0.1:8080', 'content-type': 'application/json' },
    payload: body,
  });
  return { status: response.statusCode, json: () => JSON.parse(response.body) as unknown };
}

const membership = (organisation: string, own: object = {}) =>
  link(
    w,
    'MEMBER_OF',
    `m-${organisation}`,
    { from: ['Organisation', organisation], to: ['Group', 'cusco-working-group'] },
    { role: 'member', source: 'dcaf-2019', locator: 'p. 9', basis: 'reported', from: '2020', ...own },
  );
const organisation = (id: string, name: string, own: object = {}) =>
  node(w, 'Organisation', id, { name, aliases: [], kind: 'civil-society', saidBy: ['x y'], import: 'x@y', ...own });
const apply = async (parts: Partial<ChangeSet>, reason: string) =>
  (await graph.apply(changeOf(w, parts), { author: 'secretariat', reason })).sequence;

describe('the list', () => {
  test('begins with the datasets loaded at start', async () => {
    const { total, items } = await list();
    expect(total).toBe(2);
    expect(items.map(({ author, reason }) => [author, reason])).toEqual([
      ['start-up', 'seeds/peru-institutions'],
      ['start-up', 'seeds/peru-vps'],
    ]);
    expect(items[1]?.counts.statements.added).toBeGreaterThan(200);
    expect(items[1]?.counts.statements).toMatchObject({ changed: 0, removed: 0 });
    expect(items[1]?.import).toMatch(/^peru-vps@[0-9a-f]{12}$/);
    expect(items[1]?.about).toHaveLength(3);
  });

  test('is paged by number, filtered by author and by organisation', async () => {
    const first = await apply({ upsertNodes: [organisation('red-sur', 'Red Sur')] }, 'a network is new');
    const second = await apply({ upsertRelationships: [membership('red-sur')] }, 'it joined');
    const { items } = await list('?organisation=red-sur');
    expect(items.map(({ sequence }) => sequence)).toEqual([second, first]);
    expect(items[0]).toMatchObject({
      author: 'secretariat',
      reason: 'it joined',
      counts: { nodes: { added: 0, changed: 0, removed: 0 }, statements: { added: 1, changed: 0, removed: 0 } },
    });
    expect(items[0]?.about.map(({ label, id, name, onFile }) => [label, id, name, onFile])).toEqual([
      ['Organisation', 'red-sur', 'Red Sur', true],
      ['Group', 'cusco-working-group', expect.stringContaining('Cusco') as string, true],
    ]);
    const page = await list(`?before=${String(second)}&limit=1`);
    expect([page.total, page.items.map(({ sequence }) => sequence)]).toEqual([4, [first]]);
    expect((await list('?author=start-up')).total).toBe(2);
    expect((await list('?author=secretariat')).total).toBe(2);
    // The group joined by it and the seed that made the group; not the entry of the organisation alone.
    const ofGroup = await list('?group=cusco-working-group');
    expect(ofGroup.items.map(({ sequence }) => sequence)).toContain(second);
    expect(ofGroup.items.map(({ sequence }) => sequence)).not.toContain(first);
    expect(await list('?organisation=nobody')).toEqual({ total: 0, items: [] });
  });

  test('keeps to its order when the clock jumps back', async () => {
    const now = Date.now;
    Date.now = () => 0;
    try {
      const late = await apply({ upsertNodes: [organisation('reloj', 'Reloj')] }, 'clock');
      expect((await list('?limit=1')).items[0]).toMatchObject({ sequence: late });
    } finally {
      Date.now = now;
    }
  });
});

describe('one entry', () => {
  test('shows a statement as a sentence with its source, and what differs', async () => {
    await apply({ upsertNodes: [organisation('ong-a', 'ONG A')], upsertRelationships: [membership('ong-a')] }, 'new');
    const corrected = await apply({ upsertRelationships: [membership('ong-a', { from: '2021' })] }, 'a year later');
    const { items, total, withheld } = await one(corrected);
    expect([total, withheld]).toEqual([1, 0]);
    expect(items[0]).toMatchObject({
      kind: 'changed',
      thing: { what: 'statement', type: 'MEMBER_OF', about: [{ id: 'ong-a' }, { id: 'cusco-working-group' }] },
      fields: [{ field: 'from', before: '2020', after: '2021' }],
      after: { source: { id: 'dcaf-2019' }, locator: 'p. 9' },
    });
    expect(items[0]?.after?.text.es).toMatch(/^ONG A .*Cusco\.$/);
    expect(items[0]?.after?.text.en).toMatch(/^ONG A .*Cusco.*\.$/);
  });

  test('names what is gone by then, and leaves out what the program keeps for itself', async () => {
    await apply({ upsertNodes: [organisation('efimera', 'Efímera')] }, 'new');
    const joined = await apply({ upsertRelationships: [membership('efimera')] }, 'joined');
    const removed = await apply({ removeNodes: [ref(w, 'Organisation', 'efimera')] }, 'gone');
    expect((await one(joined)).items[0]?.after?.text.es).toMatch(/^Efímera /);
    expect((await one(joined)).about[0]).toMatchObject({ id: 'efimera', name: 'Efímera', onFile: false });
    const { items, counts } = await one(removed);
    expect(counts).toMatchObject({ nodes: { removed: 1 }, statements: { removed: 1 } });
    expect(items.map(({ kind }) => kind)).toEqual(['removed', 'removed']);
    expect(items[0]?.fields).toEqual([
      { field: 'kind', before: 'civil-society' },
      { field: 'name', before: 'Efímera' },
    ]);
    expect(items[1]?.fields[0]).toMatchObject({ field: 'organisation', before: { id: 'efimera', name: 'Efímera' } });
  });

  test('comes in pages that together are the whole of an import', async () => {
    const [sequence = 0] = (await list()).items.map((item) => item.sequence).slice(-1);
    const whole = await one(sequence, '?limit=500');
    const pages = [await one(sequence, '?limit=70'), await one(sequence, '?limit=70&offset=70')];
    expect(pages.flatMap(({ items }) => items)).toEqual(whole.items.slice(0, 140));
    const unsaid = whole.items.filter(({ thing, after }) => thing.what === 'statement' && !after);
    expect(unsaid).toEqual([]);
  });

  test('never shows what single interviews say', async () => {
    const { items } = changes.reply.parse(await got('/api/rio-claro/changes'));
    const reply = await got(`/api/rio-claro/changes/${String(items[0]?.sequence)}?limit=500`);
    const { withheld, total } = change.reply.parse(reply);
    expect(withheld).toBeGreaterThan(50);
    expect(total).toBeGreaterThan(100);
    expect(JSON.stringify(reply)).not.toMatch(/"RATES"|"ASKED_ABOUT"|"Interview"|influence/);
  });
});

describe('undo', () => {
  test('takes a change back with those that depend on it, once, and can be undone itself', async () => {
    const made = await apply({ upsertNodes: [organisation('casa', 'Casa')] }, 'made');
    const other = await apply({ upsertNodes: [organisation('otra', 'Otra')] }, 'other');
    const joined = await apply({ upsertRelationships: [membership('casa')] }, 'joined');
    const seen = await preview(made);
    if (!seen.possible) throw new Error('it can be undone');
    expect(seen.sequences).toEqual([made, joined]);
    expect(seen.counts).toMatchObject({ nodes: { removed: 1 }, statements: { removed: 1 } });
    expect(seen.needs).toMatchObject([
      {
        change: { sequence: joined, reason: 'joined' },
        reasons: [{ kind: 'stands-on', on: made, thing: { label: 'Organisation', id: 'casa', name: 'Casa' } }],
        reasonCount: 1,
      },
    ]);
    const order = { author: 'analyst', reason: 'not so', onRevision: seen.revision };
    const refused = await post({ ...order, sequences: [made] });
    expect([refused.status, Problem.parse(refused.json())]).toMatchObject([
      409,
      { code: 'CONFLICT', details: { sequences: [made, joined], needs: [{ change: { sequence: joined } }] } },
    ]);

    const done = await post({ ...order, sequences: [joined, made] });
    expect(done.status).toBe(200);
    const { sequence } = undo.reply.parse(done.json());
    expect((await ask(app, `/api/${w}/organisations/casa`)).status).toBe(404);
    expect((await ask(app, `/api/${w}/organisations/otra`)).status).toBe(200);
    const { items } = await list('?limit=4');
    expect(items.map((item) => [item.sequence, item.undoes, item.undoneBy])).toEqual([
      [sequence, [made, joined], undefined],
      [joined, undefined, sequence],
      [other, undefined, undefined],
      [made, undefined, sequence],
    ]);
    expect(items[0]).toMatchObject({ author: 'analyst', reason: 'not so', about: [{ id: 'casa', name: 'Casa' }, {}] });
    expect(await preview(made)).toMatchObject({ possible: false, undoneBy: sequence });
    const again = await post({ ...order, sequences: [made, joined] });
    expect([again.status, again.json()]).toMatchObject([
      409,
      { code: 'ALREADY_UNDONE', details: { sequence: made, undoneBy: sequence } },
    ]);

    const back = await preview(sequence);
    expect(back).toMatchObject({ possible: true, sequences: [sequence], needs: [] });
    expect((await post({ ...order, onRevision: back.revision, sequences: [sequence] })).status).toBe(200);
    expect((await ask(app, `/api/${w}/organisations/casa`)).status).toBe(200);
    expect(await preview(made)).toMatchObject({
      possible: true,
      sequences: [made, joined, sequence, sequence + 1],
      needs: [{ change: { sequence: joined } }],
    });
  });

  test('of the last dataset loaded leaves the workspace without it', async () => {
    const loaded = (await list('?author=start-up')).items[0];
    const before = await ask(app, `/api/${w}/organisations/oefa`);
    const seen = await preview(loaded?.sequence ?? 0);
    expect([before.status, seen]).toMatchObject([200, { possible: true, needs: [] }]);
    const body = { sequences: [loaded?.sequence], author: 'analyst', onRevision: seen.revision };
    expect((await post(body)).status).toBe(200);
    expect((await ask(app, `/api/${w}/organisations/oefa`)).status).toBe(404);
    expect((await ask(app, `/api/${w}/organisations/socios-peru`)).status).toBe(200);
  });
});

describe('what is not there', () => {
  test('is a 404: another workspace, an entry of another workspace, an entry still to come', async () => {
    const { items } = await list('?limit=1');
    const theirs = `/api/rio-claro/changes/${String(items[0]?.sequence)}`;
    for (const url of ['/api/nowhere/changes', theirs, `${theirs}/undo`, `/api/${w}/changes/99999`]) {
      expect((await ask(app, url)).status, url).toBe(404);
    }
    const body = { sequences: [items[0]?.sequence], author: 'analyst', onRevision: 1 };
    expect((await post(body, 'rio-claro')).status).toBe(404);
  });

  test('is a 400: an author outside the vocabulary, no list, a page of nothing', async () => {
    const body = { sequences: [1], author: 'analyst', onRevision: 1 };
    for (const wrong of [{ author: 'María' }, { sequences: [] }, { onRevision: -1 }]) {
      expect((await post({ ...body, ...wrong })).status).toBe(400);
    }
    for (const query of ['limit=0', 'limit=201', 'before=x']) {
      expect((await ask(app, `/api/${w}/changes?${query}`)).status, query).toBe(400);
    }
  });
});
