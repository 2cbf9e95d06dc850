/** A Neo4j that goes away while it commits: nobody claims to know what became of the change, and nothing is there twice or by half. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { Problem } from '#contract/problem.ts';
import { startNeo4j, type RunningNeo4j } from '../../server/cli/neo4j/start-neo4j.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readStore } from '../../server/graph/read-store.ts';
import { openGraph } from '../../server/open-graph.ts';
import { testApp } from '../support/app.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { commitProxy, type CommitProxy } from '../support/crash/commit-proxy.ts';
import { neo4jMissing } from '../support/engines.ts';

const workspace = 'lost';
/** Nodes of each change beside its own: half of it would be seen. */
const size = 300;
const ends: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

async function open(home: string): Promise<{ neo4j: RunningNeo4j; graph: Graph; proxy: CommitProxy }> {
  const neo4j = await startNeo4j({ home });
  const proxy = await commitProxy(neo4j.uri);
  const { user, password } = neo4j;
  const { graph } = await openGraph({ dataDir: home, neo4j: { uri: proxy.uri, user, password } });
  ends.push(
    neo4j.stop,
    () => graph.close(),
    () => {
      proxy.close();
      return Promise.resolve();
    },
  );
  return { neo4j, graph, proxy };
}

/** Version `number` of the same organisations, and one organisation that only this version has. */
function version(number: number) {
  const nodes = Array.from({ length: size }, (_, at) =>
    node(workspace, 'Organisation', `o${String(at)}`, { name: `Version ${String(number)}` }),
  );
  const own = node(workspace, 'Organisation', `only-${String(number)}`);
  const titles = { titleEs: 'Perdido', titleEn: 'Lost', fictional: true };
  const first = number === 1 ? [node(workspace, 'Workspace', workspace, titles)] : [];
  return changeOf(workspace, { upsertNodes: [...nodes, own, ...first] });
}

/** Which versions are there, by their names, their own organisations and the history: equal when nothing is by half. */
async function versionsIn(graph: Graph) {
  const { nodes, history } = await readStore(graph);
  const names = new Set(
    nodes
      .filter(({ key }) => key.includes('/o') && !key.includes('/only-'))
      .map(({ properties }) => properties['name']),
  );
  return {
    names: [...names],
    own: nodes.map(({ key }) => key.split('/only-')[1]).filter((found) => found !== undefined),
    entries: history.map(({ entry, change }) => `${entry.reason}: ${String(change.upsertNodes.length)}`),
  };
}

function at<Item>(items: readonly Item[], position: number): Item {
  const item = items.at(position);
  if (item === undefined) throw new Error(`nothing at ${String(position)}`);
  return item;
}

function upTo(last: number): Awaited<ReturnType<typeof versionsIn>> {
  const numbers = Array.from({ length: last }, (_, at) => String(at + 1));
  const entries = numbers.map((number) => `version ${number}: ${String(size + (number === '1' ? 2 : 1))}`);
  return { names: [`Version ${String(last)}`], own: numbers, entries };
}

async function apply(graph: Graph, number: number): Promise<string> {
  const said = { author: 'analyst', reason: `version ${String(number)}` };
  return graph.apply(version(number), said).then(
    () => 'saved',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)),
  );
}

describe.skipIf(neo4jMissing() !== undefined)('a commit that is never answered', () => {
  test('is told as such, is not tried again, and is whole or not there after SIGKILL and restart', async () => {
    const home = await mkdtemp(join(tmpdir(), 'tinkuy-lost-'));
    ends.push(() => rm(home, { recursive: true, force: true }));
    const { neo4j, graph, proxy } = await open(home);
    expect(await apply(graph, 1)).toBe('saved');

    // The commit is done and its answer lost: the driver alone would enter the change a second time.
    proxy.onNextCommit(true, () => void sleep(1000).then(proxy.hangUp));
    expect(await apply(graph, 2)).toBe('SAVE_UNKNOWN');
    expect(await versionsIn(graph)).toEqual(upTo(2));

    // What the page is told.
    const app = await testApp(graph);
    proxy.onNextCommit(true, proxy.hangUp);
    const reply = await app.inject({
      method: 'PATCH',
      url: `/api/workspaces/${workspace}`,
      headers: { host: '127.0.0.1:8080', 'content-type': 'application/json' },
      payload: { titleEs: 'Otro', author: 'analyst', reason: 'renamed' },
    });
    const { titles, actions } = Problem.parse(reply.json());
    expect([reply.statusCode, titles.es]).toEqual([503, expect.stringContaining('No se sabe si') as string]);
    expect(actions.en).toContain('look at the history');
    const before = await versionsIn(graph);

    proxy.onNextCommit(false, () => {
      if (neo4j.pid !== undefined) process.kill(neo4j.pid, 'SIGKILL');
    });
    const told = await apply(graph, 3);
    expect(['saved', 'SAVE_UNKNOWN']).toContain(told);
    const again = await open(home);
    const found = await versionsIn(again.graph);
    const kept = found.own.includes('3');
    const whole = { ...upTo(3), entries: [...before.entries, at(upTo(3).entries, -1)] };
    expect(found).toEqual(kept ? whole : before);
    if (told === 'saved') expect(kept).toBe(true);
    // The work goes on after it.
    expect(await apply(again.graph, 4)).toBe('saved');
    expect((await versionsIn(again.graph)).own.at(-1)).toBe('4');
  }, 180_000);
});
