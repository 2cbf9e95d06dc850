/** The journal: what was answered survives, what was not leaves no trace, and damage stops the start in plain words. */
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '../../server/graph/log.ts';
import { changes, newestFirst } from '../../server/graph/queries/changes.ts';
import { readWorkspaceFacts } from '../../server/graph/read-workspace-facts.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { type OpenGraph, openGraph } from '../../server/open-graph.ts';
import { changeOf, node, ref } from '../support/change-builder.ts';
import { sampleChange } from '../support/sample-workspace.ts';

const context = { author: 'test', reason: 'because' };
let dataDir = '';
let file = '';
let current: OpenGraph | undefined;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-journal-'));
  file = join(dataDir, 'journal', '00000001.jsonl');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await current?.graph.close();
  current = undefined;
  await rm(dataDir, { recursive: true, force: true });
});

async function reopen(log?: Log, onProgress?: (done: number) => void): Promise<OpenGraph['graph']> {
  await current?.graph.close();
  current = undefined;
  current = await openGraph({ dataDir }, { ...(log ? { log } : {}), ...(onProgress ? { onProgress } : {}) });
  return current.graph;
}

async function writeThree(): Promise<string> {
  const graph = await reopen();
  await graph.apply(sampleChange('w'), context);
  await graph.apply(changeOf('w', { upsertNodes: [node('w', 'Topic', 'gold', { nameEs: 'Oro' })] }), context);
  await graph.apply(changeOf('w', { removeNodes: [ref('w', 'Group', 'north-group')] }), context);
  await graph.close();
  return readFile(file, 'utf8');
}

async function stored(): Promise<unknown> {
  const graph = await reopen();
  return readWorkspaceRecords(graph, 'w');
}

describe('replay', () => {
  it('gives the same facts, records, history and revision', async () => {
    const graph = await reopen();
    await graph.apply(sampleChange('w'), context);
    await graph.apply(
      changeOf('w', { upsertNodes: [node('w', 'Topic', 'gold', { nameEs: 'Oro', nameEn: 'Gold', aliases: [] })] }),
      context,
    );
    await graph.apply(changeOf('w', { removeNodes: [ref('w', 'Group', 'north-group')] }), { ...context, import: 'i' });
    const picture = async (from: typeof graph): Promise<unknown> => ({
      facts: await readWorkspaceFacts(from, 'w'),
      records: await readWorkspaceRecords(from, 'w'),
      history: await from.read(changes, { workspace: '', before: newestFirst, limit: 10 }),
      third: await from.recorded(3),
    });
    const before = await picture(graph);
    const progress: number[] = [];
    const after = await picture(await reopen(undefined, (done) => progress.push(done)));
    expect(after).toEqual(before);
    expect(progress).toEqual([1, 2, 3]);
    await expect(readWorkspaceFacts(await reopen(), 'w')).resolves.toMatchObject({ revision: 3 });
  });

  it('goes on counting after a restart', async () => {
    await writeThree();
    const graph = await reopen();
    expect(await graph.apply(sampleChange('v'), context)).toEqual({ sequence: 4, revision: 4 });
    expect(await (await reopen()).revision()).toBe(4);
  });

  it('reads several segments in order', async () => {
    const lines = (await writeThree()).trimEnd().split('\n');
    const whole = await stored();
    await current?.graph.close();
    await writeFile(file, `${lines[0] ?? ''}\n`);
    await writeFile(join(dataDir, 'journal', '00000002.jsonl'), `${lines.slice(1).join('\n')}\n`);
    expect(await stored()).toEqual(whole);
    await current?.graph.apply(sampleChange('v'), context);
    expect(await readdir(join(dataDir, 'journal'))).toEqual(['00000001.jsonl', '00000002.jsonl']);
    expect(await (await reopen()).revision()).toBe(4);
  });

  it('begins a new segment after 16 MB', async () => {
    const graph = await reopen();
    const large = Array.from({ length: 9 }, (_, index) =>
      node('w', 'Record', `r${String(index)}`, { body: 'x'.repeat(2 ** 21) }),
    );
    await graph.apply(changeOf('w', { upsertNodes: large }), context);
    await graph.apply(sampleChange('v'), context);
    expect(await readdir(join(dataDir, 'journal'))).toEqual(['00000001.jsonl', '00000002.jsonl']);
    expect((await graph.recorded(1)).change.upsertNodes).toEqual(large);
    expect(await (await reopen()).revision()).toBe(2);
  });
});

describe('a write that was cut off', () => {
  it('is left out with a warning, wherever it was cut', async () => {
    const whole = Buffer.from(await writeThree());
    const lastStart = whole.subarray(0, -1).lastIndexOf(0x0a) + 1;
    const lengths = [1, 17, 18, 40, 120, whole.length - lastStart - 2];
    for (const length of lengths) {
      await writeFile(file, whole.subarray(0, lastStart + length));
      const warn = vi.fn();
      const graph = await reopen({ info: () => undefined, warn, error: () => undefined });
      expect(await graph.revision(), `${String(length)} bytes`).toBe(2);
      expect(warn).toHaveBeenCalledExactlyOnceWith({ file, bytes: length }, expect.stringContaining('cut off'));
      await graph.close();
      expect(await readFile(file)).toEqual(whole.subarray(0, lastStart));
    }
    // What was cut off is kept, one after the other.
    const kept = (await readFile(`${file}.torn`, 'utf8')).split('\n');
    expect(kept.map((text) => Buffer.byteLength(text))).toEqual([...lengths, 0]);
  });

  it('is kept when it lacks its newline alone, since it may have been answered', async () => {
    const whole = await writeThree();
    await writeFile(file, whole.slice(0, -1));
    const warn = vi.fn();
    const graph = await reopen({ info: () => undefined, warn, error: () => undefined });
    expect(await graph.revision()).toBe(3);
    expect(warn).toHaveBeenCalledExactlyOnceWith({ file }, expect.stringContaining('lacked its newline'));
    expect(await readFile(file, 'utf8')).toBe(whole);
    await graph.apply(sampleChange('v'), context);
    expect(await (await reopen()).revision()).toBe(4);
  });

  it('is overwritten by the next change', async () => {
    await writeThree();
    await appendFile(file, '{"formatVersion":1,"check');
    const graph = await reopen();
    await graph.apply(sampleChange('v'), context);
    expect(await (await reopen()).revision()).toBe(4);
  });
});
