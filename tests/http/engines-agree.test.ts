/** The API answers the same, byte for byte, on the embedded engine and on Neo4j. */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints } from '#contract/endpoints.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { projectRoot } from '../../server/graph/project-root.ts';
import { filesOfFolder, folderLibrary } from '../../server/ingest/dataset-library.ts';
import { importDataset } from '../../server/ingest/import-dataset.ts';
import { ask, testApp } from '../support/app.ts';
import { engineOpener, neo4jMissing } from '../support/engines.ts';

/** Workspaces of this file's own, because other tests write the same Neo4j; and what fills them. */
const workspaces = { 'agree-peru': ['peru-vps', 'peru-institutions'], 'agree-rio': ['rio-claro'] } as const;
const seeds = join(projectRoot(), 'seeds');

async function load(graph: Graph): Promise<void> {
  for (const [workspace, folders] of Object.entries(workspaces)) {
    for (const folder of folders) {
      const files = await filesOfFolder(join(seeds, folder), folder);
      const library = folderLibrary(seeds);
      await importDataset(graph, files ?? [], { workspace, dryRun: false, author: 'test', reason: folder, library });
    }
  }
}

const missing = neo4jMissing();

describe.skipIf(missing !== undefined)(`both engines${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
  const opener = engineOpener();
  const apps: FastifyInstance[] = [];
  beforeAll(async () => {
    for (const engine of ['embedded', 'neo4j'] as const) {
      const { graph } = await opener.open(engine);
      await load(graph);
      apps.push(await testApp(graph));
    }
  }, 300_000);
  afterAll(async () => {
    for (const app of apps) await app.close();
  });

  /** The one body that both engines answer with. */
  async function agreed(url: string): Promise<string> {
    const [first, second] = await Promise.all(apps.map((app) => ask(app, url)));
    expect([first?.status, second?.status], url).toEqual([200, 200]);
    expect(second?.text === first?.text, `${url}: ${difference(first?.text ?? '', second?.text ?? '')}`).toBe(true);
    return first?.text ?? '';
  }

  const Ids = z.object({ items: z.array(z.object({ id: z.string() })) });
  const idsOf = async (url: string): Promise<string[]> =>
    Ids.parse(JSON.parse(await agreed(url))).items.map(({ id }) => id);

  test('the second one is Neo4j', async () => {
    const engines = await Promise.all(apps.map(async (app) => (await ask(app, '/api/health')).json()));
    expect(engines).toMatchObject([{ engine: 'embedded' }, { engine: 'neo4j' }]);
  });

  test('counts and vocabulary of the workspaces', async () => {
    const both = await Promise.all(
      apps.map(async (app) => {
        const { items } = endpoints.workspaces.reply.parse((await ask(app, '/api/workspaces')).json());
        return items.filter(({ id }) => id in workspaces);
      }),
    );
    expect(both[0]).toHaveLength(2);
    expect(both[1]).toEqual(both[0]);
  });

  describe.each([
    ['agree-peru', ['PE-CUS', 'PE', 'macro-sur', 'PE-PIU'], 'cusco-working-group'],
    ['agree-rio', ['RC-RIO', 'RC', 'RC-MON', 'RC-RIO-PIE'], 'rio-claro-working-group'],
  ] as const)('%s', (workspace, regions, group) => {
    const base = `/api/${workspace}`;
    const times = ['latest', '2016-08', '2017-08', '2019', '2024-05'];

    test('lists', async () => {
      for (const list of ['regions', 'groups', 'events', 'sources', 'coverage', 'coverage?theme=environment']) {
        expect((await agreed(`${base}/${list}`)).length).toBeGreaterThan(500);
      }
      for (const at of times) await agreed(`${base}/coverage?at=${at}`);
    });

    test('regions with networks, coverage and gaps at several times', async () => {
      for (const region of regions) {
        for (const at of times) {
          for (const view of ['', '/network', '/coverage', '/gaps', '/connections']) {
            await agreed(`${base}/regions/${region}${view}?at=${at}`);
          }
        }
      }
    });

    test('networks with filters', async () => {
      for (const query of [
        'pillar=state,none&kind=government,embassy',
        'theme=environment&reference=no',
        'basis=documented&jurisdiction=no',
        'tie=membership,funds,partners-with',
        `group=${group}&mandate=public-order`,
        `expand=${group},socios-peru,puente-sereno`,
        `source=${(await idsOf(`${base}/sources`)).slice(0, 2).join(',')}`,
      ]) {
        for (const region of regions) await agreed(`${base}/regions/${region}/network?${query}`);
        await agreed(`${base}/network-comparison?left=${regions[0]}&right=${regions[1]}&at=2016-08&then=2019&${query}`);
      }
    });

    test('measures of regions and of the whole workspace, and why', async () => {
      for (const region of [...regions.slice(0, 2), 'all']) {
        await agreed(`${base}/regions/${region}/measures`);
        await agreed(`${base}/regions/${region}/measures?coMembership=yes&coAttendance=yes&partOf=yes&at=2024`);
      }
      const [id = ''] = await idsOf(`${base}/regions/all/measures`);
      for (const measure of ['degree', 'betweenness', 'perceived-influence', 'engagement']) {
        await agreed(`${base}/regions/all/measures/${measure}/${id}`);
      }
    });

    test('members of every group at several times', async () => {
      for (const id of await idsOf(`${base}/groups`)) {
        for (const at of times) await agreed(`${base}/groups/${id}/members?at=${at}`);
      }
    });

    test('every source, statement by statement', async () => {
      for (const id of await idsOf(`${base}/sources`)) await agreed(`${base}/sources/${id}`);
    });

    test('every dossier, and the paths from the group', async () => {
      const network = endpoints.network.reply.parse(JSON.parse(await agreed(`${base}/regions/${regions[1]}/network`)));
      expect(network.organisations.length).toBeGreaterThan(50);
      for (const { id } of network.organisations) {
        await agreed(`${base}/organisations/${id}`);
        await agreed(`${base}/paths?from=${group}&to=${id}`);
      }
    });

    test('searches', async () => {
      for (const q of ['policia', 'guamán', 'water', 'ambiental', 'sernamp', 'claro', 'DCAF 2019', 'x', '']) {
        await agreed(`${base}/search?q=${encodeURIComponent(q)}`);
      }
    });
  });
});

/** The first place where two texts part, with what stands around it. */
function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  return `embedded …${around(a)}… neo4j …${around(b)}…`;
}
