/** Backup, restore and purge on a Neo4j of this file's own, since a restore replaces all that is in it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeBackup, encodeBackup } from '../../server/backup/backup-file.ts';
import { purgeStore } from '../../server/backup/purge-store.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import { startNeo4j, type RunningNeo4j } from '../../server/cli/neo4j/start-neo4j.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readStore } from '../../server/graph/read-store.ts';
import { openGraph } from '../../server/open-graph.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { ask, loadShipped, testApp } from '../support/app.ts';
import { changeOf } from '../support/change-builder.ts';
import { recordLines, workspaceLines } from '../support/compare-records.ts';
import { neo4jMissing } from '../support/engines.ts';
import { planted, writeHistory } from '../support/kept-history.ts';
import { runProgram } from '../support/run-program.ts';

const now = '2026-11-23T00:00:00.000Z';
let home = '';
let neo4j: RunningNeo4j;
let other: Graph;
const graphs: Graph[] = [];
const folders: string[] = [];

async function embedded(): Promise<Graph> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-backup-'));
  folders.push(dataDir);
  const { graph } = await openGraph({ dataDir });
  graphs.push(graph);
  return graph;
}

async function copyTo(to: Graph, from: Graph): Promise<void> {
  await restoreBackup(to, decodeBackup(encodeBackup(await readStore(from), from.engine, now)));
}

async function contents(graph: Graph) {
  const stored = await readStore(graph);
  return { history: stored.history, lines: recordLines(stored) };
}

function at<Item>(items: readonly Item[], position: number): Item {
  const item = items.at(position);
  if (item === undefined) throw new Error(`nothing at ${String(position)}`);
  return item;
}

async function cypher(text: string): Promise<string> {
  const driver = neo4jDriver.driver(neo4j.uri, neo4jDriver.auth.basic(neo4j.user, neo4j.password));
  const { records } = await driver.executeQuery(text);
  await driver.close();
  return JSON.stringify(records.map((record) => record.toObject() as unknown));
}

/** All labels and properties of all nodes and relationships, as Neo4j holds them. */
async function everythingIn(): Promise<string> {
  const nodes = await cypher('MATCH (n) RETURN properties(n) AS p');
  return `${nodes}${await cypher('MATCH ()-[r]->() RETURN properties(r) AS p')}`;
}

describe.skipIf(neo4jMissing() !== undefined)('on Neo4j', () => {
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'tinkuy-backup-neo4j-'));
    folders.push(home);
    neo4j = await startNeo4j({ home });
    other = (await openGraph({ dataDir: home, neo4j })).graph;
    graphs.push(other);
  });
  afterAll(async () => {
    for (const graph of graphs) await graph.close();
    await neo4j.stop();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  test('there and back: the same graph and history; undo works on either; what was changed by hand has an entry', async () => {
    const graph = await embedded();
    const count = await writeHistory(graph);
    const before = await contents(graph);
    await copyTo(other, graph);
    expect(await contents(other)).toEqual(before);

    const removal = at(before.history, 4);
    const undone = await other.apply(removal.inverse, { author: 'analyst', reason: 'undo', undoes: [5] });
    expect((await readStore(other)).nodes.map(({ key }) => key)).toContain('one/b');
    await other.apply((await other.recorded(undone.sequence)).inverse, { author: 'analyst', reason: 'again' });
    expect((await contents(other)).lines).toEqual(before.lines);

    await cypher("MATCH (o:Organisation {key: 'one/a'}) SET o.name = 'By hand'");
    await other.touch();
    const back = await embedded();
    await copyTo(back, other);
    const after = await readStore(back);
    expect(after.history.slice(0, count)).toEqual(before.history);
    expect(after.history).toHaveLength(count + 3);
    expect(after.nodes.find(({ key }) => key === 'one/a')?.properties['name']).toBe('By hand');
    await back.apply(at(after.history, -1).inverse, { author: 'analyst', reason: 'undo' });
    expect((await contents(back)).lines).toEqual(before.lines);
    await back.apply(removal.inverse, { author: 'analyst', reason: 'undo' });
    expect((await readStore(back)).nodes.map(({ key }) => key)).toContain('one/b');
  });

  test.each([
    ['a text', { text: planted }, planted],
    ['a node', { node: 'b' }, '"one/b"'],
    ['a statement', { statement: 'c1' }, 'Dicho por'],
  ])('purged of %s: nothing of it in any property or reply, and the purge is on record', async (_what, what, trace) => {
    const graph = await embedded();
    await writeHistory(graph);
    await copyTo(other, graph);
    const app = await testApp(other);
    const replies = async (): Promise<string> => {
      const list = await ask(app, '/api/one/changes');
      const single = [1, 3, 4, 5].map((sequence) => ask(app, `/api/one/changes/${String(sequence)}`));
      return [list, ...(await Promise.all(single))].map(({ text }) => text).join('\n');
    };
    expect(await everythingIn()).toContain(JSON.stringify(trace).slice(1, -1));
    if ('text' in what) expect(await replies()).toContain(trace);
    const { places } = await purgeStore(other, { workspace: 'one', what, reason: 'asked for', dryRun: false }, now);
    expect(places).toBeGreaterThan(0);
    if ('text' in what) await purgeStore(other, { workspace: 'two', what, reason: '', dryRun: false }, now);
    expect((await everythingIn()).toLowerCase()).not.toContain(JSON.stringify(trace).slice(1, -1).toLowerCase());
    expect((await replies()).toLowerCase()).not.toContain(trace.toLowerCase());
    expect(await replies()).toContain(`purge (${String(places)}): asked for`);
    for (const { inverse } of (await readStore(other)).history.toReversed()) {
      await other.apply(inverse, { author: 'analyst', reason: 'undo' });
    }
    expect((await everythingIn()).toLowerCase()).not.toContain(JSON.stringify(trace).slice(1, -1).toLowerCase());
    await app.close();
  });

  test('workspaces made, renamed, copied, archived and reset; backed up by the command line while the server answers', async () => {
    const app = await testApp(other);
    const send = async (method: 'POST' | 'PATCH', path: string, body: object = {}) => {
      const headers = { host: '127.0.0.1:8080', 'content-type': 'application/json' };
      const payload = { author: 'analyst', reason: 'to try', ...body };
      const reply = await app.inject({ method, url: `/api/workspaces${path}`, headers, payload });
      return reply.statusCode;
    };
    await loadShipped(other, ['rio-claro']);
    const shipped = await workspaceLines(other, 'rio-claro', 'import');
    expect(await send('POST', '', { id: 'nuevo', titleEs: 'Nuevo' })).toBe(200);
    expect(await send('PATCH', '/nuevo', { titleEs: 'Renombrado' })).toBe(200);
    expect(await send('POST', '/rio-claro/copy', { id: 'copia' })).toBe(200);
    expect(await workspaceLines(other, 'copia')).toHaveLength(shipped.length);
    expect(await send('PATCH', '/copia', { archived: true })).toBe(200);
    expect(await send('PATCH', '/copia', { titleEs: 'x' })).toBe(409);
    const { relationships } = await readWorkspaceRecords(other, 'rio-claro');
    const removed = relationships.filter(({ type }) => type === 'MEMBER_OF').map(({ properties: _, ...ref }) => ref);
    await other.apply(changeOf('rio-claro', { removeRelationships: removed }), { author: 'analyst', reason: 'work' });
    expect(await send('POST', '/rio-claro/reset')).toBe(200);
    expect(await workspaceLines(other, 'rio-claro', 'import')).toEqual(shipped);

    const { uri, user, password } = neo4j;
    const file = join(home, 'served.backup');
    const login = { DATA_DIR: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    expect(await runProgram('cli/backup.ts', ['--to', file], login)).toMatchObject({ code: 0, err: '' });
    const backup = decodeBackup(await readFile(file));
    expect(backup.header.workspaces).toEqual(expect.arrayContaining(['copia', 'nuevo', 'rio-claro']));
    const graph = await embedded();
    await restoreBackup(graph, backup);
    expect(await contents(graph)).toEqual(await contents(other));
    expect((await ask(app, '/api/workspaces')).text).toContain('Renombrado');
    await app.close();
  }, 300_000);
});
