/** Every endpoint answers for everything on file, in exactly the shape that the contract declares. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import { ask, shippedApp } from '../support/app.ts';

const app = shippedApp();
const Ids = z.object({ items: z.array(z.object({ id: z.string() })) });

/** The body of a good reply, having the declared shape and nothing beside it. */
async function body(name: EndpointName, url: string): Promise<unknown> {
  const reply = await ask(app(), url);
  expect(reply.status, `${url}: ${reply.text.slice(0, 300)}`).toBe(200);
  const json = reply.json();
  const parsed = endpoints[name].reply.safeParse(json);
  expect(parsed.error?.issues.slice(0, 3), url).toBeUndefined();
  // Parsing drops what the schema does not know; equal means that there was nothing of the kind.
  expect(parsed.data, url).toEqual(json);
  return json;
}

async function idsOf(name: EndpointName, url: string): Promise<string[]> {
  const ids = Ids.parse(await body(name, url)).items.map(({ id }) => id);
  expect(ids.length, url).toBeGreaterThan(0);
  expect(new Set(ids).size, url).toBe(ids.length);
  return ids;
}

const times = ['latest', '2016-08', '2017-08-31', '2019', '1990'];
const workspaces = ['peru', 'rio-claro'] as const;

test('health tells engine, revision and counts of both workspaces', async () => {
  expect(await body('health', '/api/health')).toMatchObject({
    status: 'ok',
    engine: 'embedded',
    revision: 3,
    workspaces: [{ id: 'peru' }, { id: 'rio-claro' }],
  });
});

test('workspaces come with the real one first, the fictional one marked', async () => {
  expect(await body('workspaces', '/api/workspaces')).toMatchObject({
    total: 2,
    items: [
      { id: 'peru', fictional: false },
      { id: 'rio-claro', fictional: true },
    ],
  });
});

describe.each(workspaces)('in %s', (workspace) => {
  const base = `/api/${workspace}`;

  test('every region answers its four views at every time', async () => {
    for (const id of await idsOf('regions', `${base}/regions`)) {
      await body('regionComparison', `${base}/comparison?regions=${id}&at=2017`);
      await body('networkComparison', `${base}/network-comparison?left=${id}&at=2016-08&then=2019&without=reported`);
      for (const at of times) {
        await body('presences', `${base}/regions/${id}/presences?at=${at}`);
        await body('region', `${base}/regions/${id}?at=${at}`);
        await body('network', `${base}/regions/${id}/network?at=${at}`);
        await body('connections', `${base}/regions/${id}/connections?at=${at}`);
        await body('regionCoverage', `${base}/regions/${id}/coverage?at=${at}`);
        await body('gaps', `${base}/regions/${id}/gaps?at=${at}`);
      }
    }
  }, 60_000);

  test('the whole workspace is one region more', async () => {
    for (const at of times) {
      await body('connections', `${base}/regions/all/connections?at=${at}&coMembership=yes`);
      await body('networkComparison', `${base}/network-comparison?left=all&at=${at}&without=reported`);
    }
  }, 60_000);

  test('lists and the matrix answer at every time', async () => {
    for (const at of times) {
      await body('regions', `${base}/regions?at=${at}`);
      await body('groups', `${base}/groups?at=${at}`);
      await body('coverage', `${base}/coverage?at=${at}`);
      await body('coverage', `${base}/coverage?at=${at}&theme=environment`);
    }
    await idsOf('events', `${base}/events`);
    await idsOf('timeline', `${base}/timeline`);
    for (const id of await idsOf('topics', `${base}/topics`)) await body('topic', `${base}/topics/${id}`);
    for (const at of times) await body('timeline', `${base}/timeline?at=${at}`);
  }, 60_000);

  test('every group answers its members', async () => {
    const groups = await idsOf('groups', `${base}/groups`);
    for (const id of groups) {
      for (const at of times) {
        await body('members', `${base}/groups/${id}/members?at=${at}`);
        await body('group', `${base}/groups/${id}?at=${at}`);
        await body('groupOutside', `${base}/groups/${id}/outside?at=${at}`);
        await body('groupComparison', `${base}/groups/${id}/comparison?at=${at}&then=2017`);
        await body(
          'networkComparison',
          `${base}/network-comparison?left=${id}&right=${groups[0] ?? id}&at=${at}&then=2017`,
        );
        for (const other of groups)
          await body('groupComparison', `${base}/groups/${id}/comparison?at=${at}&with=${other}`);
      }
    }
  });

  test('every source answers its statements', async () => {
    for (const id of await idsOf('sources', `${base}/sources`)) await body('source', `${base}/sources/${id}`);
  });

  test('every organisation answers its dossier, is found by name, and answers paths from a group', async () => {
    const country = workspace === 'peru' ? 'PE' : 'RC';
    const group = workspace === 'peru' ? 'lima-working-group' : 'rio-claro-working-group';
    const network = endpoints.network.reply.parse(await body('network', `${base}/regions/${country}/network`));
    expect(network.organisations.length).toBeGreaterThan(40);
    for (const { id, name } of network.organisations) {
      await body('organisation', `${base}/organisations/${id}`);
      await body(
        'paths',
        `${base}/paths?from=${group}&to=${id}&without=${network.organisations[0]?.id ?? ''}&staleAfter=9`,
      );
      const hits = endpoints.search.reply.parse(await body('search', `${base}/search?q=${encodeURIComponent(name)}`));
      expect(
        hits.items.slice(0, 3).map((hit) => hit.id),
        name,
      ).toContain(id);
    }
  }, 60_000);
});

/** A query string for each endpoint of a region that uses all of its inputs. */
const fullQueries: readonly (readonly [EndpointName, string])[] = [
  ['network', 'network?at=2019&pillar=state,none&kind=government,embassy&theme=environment,security&reference=no'],
  ['network', 'network?tie=membership,funds&basis=documented&source=dcaf-2017,dcaf-2019&jurisdiction=no'],
  ['network', 'network?group=cusco-working-group&mandate=public-order&expand=socios-peru,pnp'],
  ['regionCoverage', 'coverage?theme=environment&group=cusco-working-group&at=2017'],
  ['gaps', 'gaps?theme=environment&group=cusco-working-group&pillar=state,civil-society&at=latest'],
  ['gaps', 'gaps?kind=government&fills=yes&stale=no&order=difference&staleAfter=3'],
];

test.each(fullQueries)('%s takes its inputs: %s', async (name, query) => {
  await body(name, `/api/peru/regions/PE-CUS/${query}`);
});

test('there is no endpoint that these tests leave out', () => {
  const tested: EndpointName[] = ['health', 'workspaces', 'regions', 'region', 'network', 'regionCoverage', 'gaps'];
  // measures.test.ts
  tested.push('measures', 'regionMeasures', 'why', 'progress');
  // history.test.ts
  tested.push('changes', 'change', 'undoPreview', 'undo');
  tested.push(
    'coverage',
    'organisation',
    'groups',
    'members',
    'events',
    'timeline',
    'topics',
    'topic',
    'sources',
    'source',
    'paths',
    'search',
  );
  // editing.test.ts, removing-and-merging.test.ts
  tested.push('thing', 'edit', 'duplicates');
  tested.push(
    'connections',
    'networkComparison',
    'group',
    'groupComparison',
    'groupOutside',
    'presences',
    'regionComparison',
  );
  // workspaces.test.ts
  // audience.test.ts
  tested.push('withheld');
  tested.push('createWorkspace', 'changeWorkspace', 'copyWorkspace', 'resetWorkspace');
  // saved-views.test.ts
  tested.push('savedViews', 'saveView', 'renameView', 'removeView');
  expect(Object.keys(endpoints).sort()).toEqual(tested.sort());
});
