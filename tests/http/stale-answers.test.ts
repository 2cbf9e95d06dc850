/** No stale answer: not when the clock jumps, not beside a second server, not after a change by hand and a touch. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import neo4j from 'neo4j-driver';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import { changes, newestFirst } from '../../server/graph/queries/changes.ts';
import { ask, testApp } from '../support/app.ts';
import { changeOf, link, node } from '../support/change-builder.ts';
import { engineOpener, forEachEngine, neo4jLogin, neo4jMissing } from '../support/engines.ts';
import { sampleChange } from '../support/sample-workspace.ts';

const context = { author: 'test', reason: 'because' };
const Network = z.object({ organisations: z.array(z.object({ id: z.string(), name: z.string() })) });

function joinsIn(w: string, month: string) {
  const said = { source: 'report', locator: 'p. 9', basis: 'documented', role: 'member', from: month };
  return changeOf(w, {
    upsertNodes: [node(w, 'Organisation', 'newcomer', { name: 'Casa Nueva', kind: 'academia', aliases: [] })],
    upsertRelationships: [
      link(w, 'MEMBER_OF', 'joins', { from: ['Organisation', 'newcomer'], to: ['Group', 'south-group'] }, said),
    ],
  });
}

function run(script: string, environment: NodeJS.ProcessEnv): Promise<{ code: number | null; out: string }> {
  const env = { ...process.env, NEO4J_URI: '', LC_ALL: 'en_US.UTF-8', ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
  return once(child, 'close').then(([code]) => ({ code: code as number | null, out }));
}

async function at(instant: string, work: () => Promise<unknown>): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
  try {
    await work();
  } finally {
    vi.useRealTimers();
  }
}

forEachEngine((engine, open) => {
  test('the history keeps the order of changes, whatever their times', async () => {
    const { graph } = await open();
    const w = `clock-${engine}`;
    const revisions: number[] = [];
    for (const instant of ['2030-05-05T10:00:00Z', '2019-01-01T00:00:00Z', '2026-06-01T12:00:00Z']) {
      const upsertNodes = [node(w, 'Topic', 'water', { nameEs: instant })];
      await at(instant, async () =>
        revisions.push((await graph.apply(changeOf(w, { upsertNodes }), context)).revision),
      );
    }
    const [first = 0] = revisions;
    expect(revisions).toEqual([first, first + 1, first + 2]);
    const entries = await graph.read(changes, { workspace: w, before: newestFirst, limit: 10 });
    expect(entries.map(({ time }) => time.slice(0, 4))).toEqual(['2026', '2019', '2030']);
    const [last] = entries;
    const { inverse } = await graph.recorded(last?.sequence ?? 0);
    expect(inverse.upsertNodes[0]?.properties['nameEs']).toBe('2019-01-01T00:00:00Z');
  }, 300_000);
});

describe('when the clock jumps', () => {
  const opener = engineOpener();

  test('"latest" is the day of each request, forwards and backwards', async () => {
    const { graph } = await opener.open('embedded');
    const w = 'latest';
    await graph.apply(sampleChange(w), context);
    await graph.apply(joinsIn(w, '2027-03'), context);
    const app = await testApp(graph, { today: () => new Date().toISOString().slice(0, 10) });
    const seen: string[] = [];
    for (const day of ['2026-12-31', '2027-04-01', '2026-12-31', '2031-01-01', '2027-04-01']) {
      await at(`${day}T12:00:00Z`, async () => {
        const reply = await ask(app, `/api/${w}/groups/south-group/members`);
        const fresh = await ask(await testApp(graph, { today: () => day }), `/api/${w}/groups/south-group/members`);
        expect(reply.text).toBe(fresh.text);
        expect(reply.headers['etag']).toBe(fresh.headers['etag']);
        seen.push(reply.text);
      });
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(2);
    expect([seen[2], seen[4]]).toEqual([seen[0], seen[1]]);
    await app.close();
  });
});

describe.skipIf(neo4jMissing() !== undefined)('two servers on one Neo4j', () => {
  const opener = engineOpener();
  const w = 'two-replies';
  const url = `/api/${w}/regions/PE-CUS/network`;

  async function servers(): Promise<[{ graph: Graph; app: FastifyInstance }, { graph: Graph; app: FastifyInstance }]> {
    const started = async () => {
      const { graph } = await opener.open('neo4j');
      return { graph, app: await testApp(graph) };
    };
    return [await started(), await started()];
  }

  const namesIn = (reply: { json(): unknown }): string[] =>
    Network.parse(reply.json()).organisations.map(({ name }) => name);

  test('what one writes the other answers at once, past its own reply cache and tag', async () => {
    const [a, b] = await servers();
    await a.graph.apply(sampleChange(w), context);
    for (let round = 1; round <= 3; round += 1) {
      const [writer, reader] = round % 2 === 1 ? [a, b] : [b, a];
      const before = await ask(reader.app, url);
      const tag = String(before.headers['etag']);
      expect((await ask(reader.app, url, { 'if-none-match': tag })).status).toBe(304);
      const name = `Oficina ${String(round)}`;
      const office = node(w, 'Organisation', 'office', { name, aliases: [], kind: 'civil-society' });
      await writer.graph.apply(changeOf(w, { upsertNodes: [office] }), context);
      for (const { app } of [reader, writer]) {
        const after = await ask(app, url, { 'if-none-match': tag });
        expect([after.status, namesIn(after).includes(name)]).toEqual([200, true]);
      }
      const tags = await Promise.all([a, b].map(async ({ app }) => (await ask(app, url)).headers['etag']));
      expect(tags[0]).toBe(tags[1]);
    }
  }, 300_000);

  test('a change by hand is answered by both after `npm run touch`', async () => {
    const [a, b] = await servers();
    const login = await neo4jLogin();
    const tags = await Promise.all([a, b].map(async ({ app }) => String((await ask(app, url)).headers['etag'])));
    const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password));
    await driver.executeQuery('MATCH (o:Organisation {key: $key}) SET o.name = $name', {
      key: `${w}/office`,
      name: 'A mano',
    });
    await driver.close();
    const revision = await a.graph.revision();
    const { uri, user, password } = login;
    const touched = await run('server/cli/touch.ts', { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(touched).toEqual({
      code: 0,
      out: `Done: every server will read the graph again. No data was changed; the revision is now ${String(revision + 1)}.\n`,
    });
    for (const [index, { app }] of [a, b].entries()) {
      const after = await ask(app, url, { 'if-none-match': tags[index] ?? '' });
      expect([after.status, namesIn(after).includes('A mano')]).toEqual([200, true]);
    }
  }, 300_000);
});

describe('npm run touch', () => {
  test('says on the embedded database that it is not needed, and touches nothing', async () => {
    const nowhere = '/nowhere/at/all';
    const english = await run('server/cli/touch.ts', { DATA_DIR: nowhere });
    expect(english).toEqual({ code: 0, out: expect.stringContaining('Not needed: the embedded database') as string });
    const spanish = await run('server/cli/touch.ts', { DATA_DIR: nowhere, LC_ALL: 'es_PE.UTF-8' });
    expect(spanish.out).toContain('No hace falta: la base integrada solo cambia a través de Tinkuy.');
  });

  test('says in one sentence that Neo4j does not answer', async () => {
    const { code, out } = await run('server/cli/touch.ts', { NEO4J_URI: 'bolt://127.0.0.1:1' });
    expect([code, out]).toEqual([1, expect.stringContaining('The graph database does not answer.') as string]);
  });
});
