/** Backup, restore across engines, and purge: the same graph and history afterwards, and nothing left of what was purged. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { AppError } from '#domain/errors.ts';
import { decodeBackup, encodeBackup } from '../../server/backup/backup-file.ts';
import { purgeStore } from '../../server/backup/purge-store.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { readStore } from '../../server/graph/read-store.ts';
import { openGraph } from '../../server/open-graph.ts';
import { changeIndex } from '../../server/history/change-index.ts';
import { listChanges } from '../../server/history/list-changes.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { recordLines } from '../support/compare-records.ts';
import { planted, writeHistory } from '../support/kept-history.ts';

const folders: string[] = [];
const graphs: Graph[] = [];
const now = '2026-11-23T00:00:00.000Z';

async function embedded(dataDir?: string): Promise<{ graph: Graph; dataDir: string }> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'tinkuy-backup-')));
  if (dataDir === undefined) folders.push(folder);
  const { graph } = await openGraph({ dataDir: folder });
  graphs.push(graph);
  return { graph, dataDir: folder };
}

afterAll(async () => {
  for (const graph of graphs) await graph.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function backupOf(graph: Graph): Promise<Buffer> {
  return encodeBackup(await readStore(graph), graph.engine, now);
}

function at<Item>(items: readonly Item[], position: number): Item {
  const item = items.at(position);
  if (item === undefined) throw new Error(`nothing at ${String(position)}`);
  return item;
}

/** What must be equal after a restore: history with bodies, and records. */
async function contents(graph: Graph) {
  const stored = await readStore(graph);
  return { history: stored.history, lines: recordLines(stored) };
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

/** All bytes under a folder as one text. */
async function everythingIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return (await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))).join('\n');
}

test('restored into an empty store: the same graph, history, times and reasons; undo works; a restart changes nothing', async () => {
  const { graph } = await embedded();
  const count = await writeHistory(graph);
  const before = await contents(graph);
  expect(before.history).toHaveLength(count);
  const next = await embedded();
  await restoreBackup(next.graph, decodeBackup(await backupOf(graph)));
  expect(await contents(next.graph)).toEqual(before);
  const removal = at(before.history, 4);
  await next.graph.apply(removal.inverse, { author: 'analyst', reason: 'undo' });
  await next.graph.close();
  const again = await embedded(next.dataDir);
  const after = await readStore(again.graph);
  expect(after.history.slice(0, count)).toEqual(before.history);
  expect(after.nodes.map(({ key }) => key)).toContain('one/b');
});

test('a restore over other data leaves nothing of it, on disk either, and its revision is new to every reader', async () => {
  const { graph, dataDir } = await embedded();
  await writeHistory(graph);
  const empty = await embedded();
  await empty.graph.apply(
    { ...at((await readStore(graph)).history, 1).change, workspace: 'two' },
    { author: 'x', reason: 'y' },
  );
  const small = await backupOf(empty.graph);
  const { revision } = await readStore(graph);
  await restoreBackup(graph, decodeBackup(small));
  expect(await graph.revision()).toBeGreaterThan(revision);
  expect((await readStore(graph)).history).toHaveLength(1);
  expect(await everythingIn(dataDir)).not.toContain('the ends move');
});

test('whoever keeps bodies sees that another history stands there, whatever its length and the work by hand before', async () => {
  const { graph } = await embedded();
  await writeHistory(graph);
  await graph.touch();
  await graph.touch();
  const history = { graph, index: changeIndex(graph) };
  const reasons = async () => (await listChanges(history, 'one', { limit: 20 })).items.map(({ reason }) => reason);
  expect(await reasons()).toContain('the ends move');
  const { graph: other } = await embedded();
  for (const id of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']) {
    const change = changeOf('one', { upsertNodes: [node('one', 'Organisation', id)] });
    await other.apply(change, { author: 'analyst', reason: 'another history' });
  }
  await restoreBackup(graph, decodeBackup(await backupOf(other)));
  expect([...new Set(await reasons())]).toEqual(['another history']);
});

describe('refused with one sentence, and nothing is touched', () => {
  test.each([
    [
      'a byte is another',
      (bytes: Buffer) =>
        Buffer.concat([bytes.subarray(0, 200), Buffer.from([bytes.readUInt8(200) ^ 1]), bytes.subarray(201)]),
    ],
    ['the end is missing', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    ['it is no backup', () => Buffer.from('{"tinkuyBackup":1}')],
  ])('%s', async (_what, change) => {
    const { graph } = await embedded();
    await writeHistory(graph);
    const bytes = change(await backupOf(graph));
    expect(await codeOf(Promise.resolve().then(() => decodeBackup(bytes)))).toBe('BACKUP_UNREADABLE');
  });
});

test('a replacement that was cut off is finished or cleared away at the next start', async () => {
  const { graph, dataDir } = await embedded();
  await writeHistory(graph);
  const before = await contents(graph);
  await graph.close();
  const journal = join(dataDir, 'journal');
  await mkdir(`${journal}.next`);
  await writeFile(join(`${journal}.next`, '00000001.jsonl'), 'half a journal');
  const cleared = await embedded(dataDir);
  expect(await contents(cleared.graph)).toEqual(before);
  await cleared.graph.close();
  await cp(journal, `${journal}.next`, { recursive: true });
  await rename(journal, `${journal}.old`);
  const finished = await embedded(dataDir);
  expect(await contents(finished.graph)).toEqual(before);
  expect((await readdir(dataDir)).sort()).toEqual(['journal', 'lock']);
});

describe('purge', () => {
  test('a text goes from graph, history and disk, and an undo does not bring it back', async () => {
    const { graph, dataDir } = await embedded();
    const count = await writeHistory(graph);
    await writeFile(join(dataDir, 'journal', '00000001.jsonl.torn'), `half a line of ${planted}`);
    const ask = { workspace: 'one', what: { text: planted }, reason: `asked for by ${planted}` };
    const preview = await purgeStore(graph, { ...ask, dryRun: true }, now);
    expect(preview.inGraph).toEqual(['Claim:c1.textEs', 'Organisation:a.aliases']);
    expect(preview.entries).toBeGreaterThan(2);
    expect(await everythingIn(dataDir)).toContain(planted);
    await purgeStore(graph, { ...ask, dryRun: false }, now);
    await purgeStore(graph, { workspace: 'two', what: { text: planted }, reason: '', dryRun: false }, now);
    expect((await everythingIn(dataDir)).toLowerCase()).not.toContain(planted.toLowerCase());

    const history = (await readStore(graph)).history;
    expect(history).toHaveLength(count + 2);
    expect(history.at(count)?.entry).toMatchObject({
      author: 'command-line',
      reason: `purge (${String(preview.places)}): asked for by •••`,
      time: now,
    });
    for (const { inverse } of history.toReversed()) await graph.apply(inverse, { author: 'analyst', reason: 'undo' });
    expect((await everythingIn(dataDir)).toLowerCase()).not.toContain(planted.toLowerCase());
  });

  test('a node goes with its statements and the claims about it; what else was undone and done stays so', async () => {
    const { graph, dataDir } = await embedded();
    await writeHistory(graph);
    await purgeStore(graph, { workspace: 'one', what: { node: 'a' }, reason: 'r', dryRun: false }, now);
    const text = await everythingIn(dataDir);
    expect(text).not.toContain('"one/a"');
    expect(text).not.toContain('"one/c1"');
    const { nodes, history } = await readStore(graph);
    expect(nodes.map(({ key }) => key)).toEqual(['one/g', 'one/one', 'one/s', 'two/a']);
    await graph.apply(at(history, 4).inverse, { author: 'analyst', reason: 'undo' });
    expect((await readStore(graph)).relationships.map(({ id }) => id)).toContain('m2');
    await graph.close();
    expect((await readStore((await embedded(dataDir)).graph)).nodes).toHaveLength(5);
  });

  test('a statement goes with its claim; what is found nowhere changes nothing', async () => {
    const { graph } = await embedded();
    await writeHistory(graph);
    const revision = await graph.revision();
    const nothing = await purgeStore(
      graph,
      { workspace: 'one', what: { node: 'no-such' }, reason: '', dryRun: false },
      now,
    );
    expect([nothing.places, await graph.revision()]).toEqual([0, revision]);
    await purgeStore(graph, { workspace: 'one', what: { statement: 'c1' }, reason: '', dryRun: false }, now);
    expect((await readStore(graph)).nodes.map(({ key }) => key)).not.toContain('one/c1');
  });
});
