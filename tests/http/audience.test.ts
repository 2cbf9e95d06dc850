/** No answer for members or the public holds anything that they may not see; what is cut is counted, and writing refused. */
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import type { Audience } from '#domain/vocabularies.ts';
import { WithheldView } from '#domain/views/withheld-view.ts';
import { ask, testApp } from '../support/app.ts';
import { addresses } from '../support/audience-addresses.ts';
import { forEachEngine } from '../support/engines.ts';
import { loadGuarded, marks } from '../support/guarded-workspace.ts';

/** The marks that an audience must never find. */
const hidden: Readonly<Record<Exclude<Audience, 'internal'>, readonly string[]>> = {
  members: [marks.chatham, marks.interview, marks.word],
  public: Object.values(marks),
};

const reading = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].method === 'GET');
const writing = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].method !== 'GET');

/** Only the team itself may see the history, what a form starts from, and the views that it saved. */
const closed = ['changes', 'change', 'undoPreview', 'thing', 'savedViews'];

forEachEngine((engine, open) => {
  const workspace = `guarded-${engine}`;
  let app: FastifyInstance;
  let capped: FastifyInstance;
  beforeAll(async () => {
    const { graph } = await open();
    await loadGuarded(graph, workspace);
    app = await testApp(graph);
    capped = await testApp(graph, { widest: 'public', token: 'of-the-folder' });
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await capped.close();
  });

  const withAudience = (url: string, audience: string): string => `${url}&audience=${audience}`;

  test('internal sees every mark, so that the marks are there to be found', async () => {
    const texts: string[] = [];
    for (const name of reading.filter((one) => !['health', 'workspaces'].includes(one)))
      for (const url of addresses(name, workspace)) texts.push((await ask(app, withAudience(url, 'internal'))).text);
    const all = texts.join('\n');
    for (const mark of Object.values(marks)) expect(all).toContain(mark);
  });

  test.each(['members', 'public'] as const)('nothing that %s may not see is in any reply', async (audience) => {
    for (const name of reading) {
      const statuses = new Set<number>();
      for (const url of addresses(name, workspace)) {
        const reply = await ask(app, withAudience(url, audience));
        statuses.add(reply.status);
        for (const mark of hidden[audience]) {
          // A problem document names the address that was asked; nothing else may.
          const text = reply.text.replaceAll(/"instance":"[^"]*"/g, '').toUpperCase();
          const at = text.indexOf(mark);
          expect(at < 0 ? '' : text.slice(Math.max(0, at - 200), at + 50), `${url} for ${audience}`).toBe('');
        }
        expect([200, 403, 404], `${url}: ${reply.text.slice(0, 200)}`).toContain(reply.status);
      }
      if (closed.includes(name)) expect([...statuses], name).toEqual([403]);
      else {
        expect([...statuses], name).not.toContain(403);
        expect([...statuses], name).toContain(200);
      }
    }
    expect((await ask(app, `/api/${workspace}/dataset.zip?audience=${audience}`)).status).toBe(403);
  });

  test('restricted sources are shown to members and not to the public', async () => {
    const forMembers = await ask(app, `/api/${workspace}/groups/north-group/members?audience=members`);
    expect(forMembers.text).toContain(marks.restricted);
    expect((await ask(app, `/api/${workspace}/sources/minutes?audience=members`)).status).toBe(200);
    expect((await ask(app, `/api/${workspace}/sources/minutes?audience=public`)).status).toBe(404);
    expect((await ask(app, `/api/${workspace}/organisations/minuted-org?audience=public`)).status).toBe(404);
  });

  test('what is withheld is counted by kind', async () => {
    const reply = await ask(app, `/api/${workspace}/withheld?audience=public`);
    expect(WithheldView.parse(reply.json())).toMatchObject({
      audience: 'public',
      audiences: ['internal', 'members', 'public'],
      sources: { restricted: 3, chathamHouse: 2, ownKnowledge: 0 },
      organisations: 2,
      groups: 1,
      regions: 1,
      events: 1,
      claims: 3,
      topics: 1,
      interviews: { summed: 3, leftOut: 1, organisations: 2 },
    });
    const internal = WithheldView.parse((await ask(app, `/api/${workspace}/withheld`)).json());
    expect([internal.audience, internal.statements, internal.sources.restricted]).toEqual(['internal', 0, 0]);
  });

  test('a role that only a withheld organisation could fill is withheld, never nobody', async () => {
    const Roles = z.object({ items: z.array(z.object({ role: z.object({ id: z.string() }), state: z.string() })) });
    const state = async (audience: string, id: string): Promise<string | undefined> => {
      const reply = await ask(app, `/api/${workspace}/regions/XX-A/coverage?audience=${audience}`);
      return Roles.parse(reply.json()).items.find(({ role }) => role.id === id)?.state;
    };
    expect(await state('internal', 'role-communities')).toBe('covered');
    expect(await state('public', 'role-communities')).toBe('withheld');
    expect(await state('public', 'role-media')).toBe('nobody');
    // Alpha is known from the open report; that it sits in the group only the minutes say.
    expect(await state('internal', 'role-environmental-enforcement')).toBe('covered');
    expect(await state('members', 'role-environmental-enforcement')).toBe('covered');
    expect(await state('public', 'role-environmental-enforcement')).toBe('withheld');
  });

  test('what three interviews of three pillars said is summed, what two said is not, and no single answer is told', async () => {
    const Gaps = z.object({
      driver: z.string(),
      points: z.array(z.object({ organisation: z.object({ id: z.string() }), influence: z.number() })),
    });
    const points = async (audience: string): Promise<readonly (readonly [string, number])[]> => {
      const reply = await ask(app, `/api/${workspace}/regions/XX-A/gaps?audience=${audience}`);
      return Gaps.parse(reply.json()).points.map((point) => [point.organisation.id, point.influence]);
    };
    // Internal: (4 + 3 + 2 + 0) / 16; outside, without the restricted round, 9 / 12: for both audiences the same.
    expect(await points('internal')).toEqual([
      ['alpha', 9 / 16],
      ['beta', 4 / 16],
      ['gamma', 2 / 16],
    ]);
    expect(await points('members')).toEqual([['alpha', 9 / 12]]);
    expect(await points('public')).toEqual([['alpha', 9 / 12]]);
    const dossier = await ask(app, `/api/${workspace}/organisations/alpha?audience=public`);
    expect(dossier.text).toContain('"lowest":null,"highest":null,"byPillar":[]');
    expect((await ask(app, `/api/${workspace}/organisations/beta?audience=public`)).text).toContain('"said":[]');
  });

  test('an absence is said to be one among what is shown', async () => {
    const url = `/api/${workspace}/organisations/alpha`;
    expect((await ask(app, `${url}?audience=public`)).text).toContain('is on file, in what is shown here.');
    expect((await ask(app, url)).text).not.toContain('in what is shown here');
  });

  test('each audience has its own answer, also for HEAD and when asked again', async () => {
    const url = `/api/${workspace}/sources`;
    const internal = await ask(app, url);
    const reply = await ask(app, `${url}?audience=public`);
    expect(reply.headers['etag']).not.toBe(internal.headers['etag']);
    expect(await ask(app, url)).toMatchObject({ text: internal.text });
    const again = await ask(app, `${url}?audience=public`, { 'if-none-match': String(reply.headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await ask(app, `${url}?audience=public`, { 'if-none-match': String(internal.headers['etag']) });
    expect(other.status).toBe(200);
    const headers = { host: '127.0.0.1:8080' };
    const head = await app.inject({ method: 'HEAD', url: `/api/${workspace}/changes?audience=public`, headers });
    expect(head.statusCode).toBe(403);
  });

  test('a word that is no audience, and two of them, are refused', async () => {
    for (const query of ['audience=everybody', 'audience=public&audience=internal', 'audience=']) {
      expect((await ask(app, `/api/${workspace}/regions?${query}`)).status, query).toBe(400);
    }
  });

  describe('where public is the most that is answered', () => {
    test('more is refused with what to do, and nothing asked is public', async () => {
      for (const audience of ['internal', 'members']) {
        const reply = await ask(capped, `/api/${workspace}/regions?audience=${audience}`);
        expect(reply.status).toBe(403);
        expect(reply.json()).toMatchObject({ code: 'NOT_FOR_AUDIENCE', details: { audience, widest: 'public' } });
        expect(reply.text).toContain('AUDIENCE');
      }
      const plain = await ask(capped, `/api/${workspace}/withheld`);
      expect(plain.json()).toMatchObject({ audience: 'public', audiences: ['public'] });
      expect((await ask(capped, '/api/health')).json()).toMatchObject({ audience: 'public', audiences: ['public'] });
      expect((await ask(capped, `/api/${workspace}/changes`)).status).toBe(403);
    });

    test('who may read the data folder sees all of it', async () => {
      const token = { 'x-tinkuy-token': 'of-the-folder' };
      expect((await ask(capped, `/api/${workspace}/dataset.zip`, token)).status).toBe(200);
      expect((await ask(capped, `/api/${workspace}/dataset.zip`, { 'x-tinkuy-token': 'guessed' })).status).toBe(403);
    });
  });

  test.each(writing)('%s is for internal only', async (name) => {
    const { path, method } = endpoints[name];
    const url = path.replace(':workspace', workspace).replace(':id', workspace);
    for (const [server, query] of [
      [app, '?audience=members'],
      [app, '?audience=public'],
      [capped, ''],
    ] as const) {
      const response = await server.inject({
        method,
        url: `${url}${query}`,
        headers: { host: '127.0.0.1:8080', 'content-type': 'application/json' },
        payload: '{}',
      });
      expect(response.statusCode, query).toBe(403);
      expect(response.json()).toMatchObject({ code: 'NOT_FOR_AUDIENCE' });
    }
  });
});
