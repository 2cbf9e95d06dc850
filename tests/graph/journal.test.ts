/** The journal: what was answered survives, what was not leaves no trace, and damage stops the start in plain words. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
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
    const lengths = [1, 17, 18, 40, 120, whole.length - lastStart - 1];
    for (const length of lengths) {
      await writeFile(file, whole.subarray(0, lastStart + length));
      const warn = vi.fn();
      const graph = await reopen({ info: () => undefined, warn, error: () => undefined });
      expect(await graph.revision(), `${String(length)} bytes`).toBe(2);
      expect(warn).toHaveBeenCalledExactlyOnceWith({ file, bytes: length }, expect.stringContaining('cut off'));
      await graph.close();
      expect(await readFile(file)).toEqual(whole.subarray(0, lastStart));
    }
  });

  it('is overwritten by the next change', async () => {
    await writeThree();
    await appendFile(file, '{"formatVersion":1,"check');
    const graph = await reopen();
    await graph.apply(sampleChange('v'), context);
    expect(await (await reopen()).revision()).toBe(4);
  });

  it('keeps every change that was answered when the process is killed', async () => {
    const program = spawn(process.execPath, ['--import', 'tsx', 'tests/support/write-until-killed.ts', dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    program.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length > 25) program.kill('SIGKILL');
    });
    await once(program, 'close');
    const answered = Number(output.trimEnd().split('\n').at(-1));
    expect(answered).toBeGreaterThanOrEqual(25);
    const graph = await reopen();
    expect(await graph.revision()).toBeGreaterThanOrEqual(answered);
    const { nodes } = await readWorkspaceRecords(graph, 'w');
    expect(nodes).toHaveLength(await graph.revision());
  }, 60_000);
});

describe('damage', () => {
  it('of a byte anywhere in the middle stops the start with file and line, and changes nothing', async () => {
    const text = await writeThree();
    const secondLine = text.indexOf('\n') + 1;
    for (const at of [10, secondLine + 2, secondLine + 30, secondLine + 150, text.lastIndexOf('}') - 5]) {
      const harmed = `${text.slice(0, at)}${text[at] === '#' ? '?' : '#'}${text.slice(at + 1)}`;
      await writeFile(file, harmed);
      const line = harmed.slice(0, at).split('\n').length;
      await expect(reopen(), `byte ${String(at)}`).rejects.toMatchObject({
        code: 'STORE_DAMAGED',
        details: { file, line },
      });
      expect(await readFile(file, 'utf8')).toBe(harmed);
    }
  });

  it('by a missing line, a repeated line or a cut segment stops the start', async () => {
    const [first = '', second = '', third = ''] = (await writeThree()).trimEnd().split('\n');
    for (const [lines, line] of [
      [[first, third], 2],
      [[first, second, second, third], 3],
      [[second, third], 1],
    ] as const) {
      await writeFile(file, `${lines.join('\n')}\n`);
      await expect(reopen()).rejects.toMatchObject({ code: 'STORE_DAMAGED', details: { file, line } });
    }
    await writeFile(file, `${first}\n${second.slice(0, 50)}`);
    await writeFile(join(dataDir, 'journal', '00000003.jsonl'), `${third}\n`);
    await expect(reopen()).rejects.toMatchObject({ code: 'STORE_DAMAGED', details: { file, line: 2 } });
  });

  it('leaves the data folder unlocked', async () => {
    const text = await writeThree();
    await writeFile(file, text.replace('sha', 'x').replace('checksum', 'chacksum'));
    await expect(reopen()).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    await writeFile(file, text);
    expect(await (await reopen()).revision()).toBe(3);
  });

  it('is told apart from a newer format', async () => {
    const text = await writeThree();
    await writeFile(file, text.replaceAll('{"formatVersion":1,', '{"formatVersion":2,'));
    await expect(reopen()).rejects.toMatchObject({
      code: 'STORE_TOO_NEW',
      details: { file, line: 1, formatVersion: 2 },
    });
    await writeFile(file, `${text}{"formatVersion":7,"new":true}\n`);
    await expect(reopen()).rejects.toMatchObject({ code: 'STORE_TOO_NEW', details: { line: 4, formatVersion: 7 } });
  });
});

describe('a folder that cannot be written', () => {
  it('is refused at the start', async () => {
    await writeFile(join(dataDir, 'plain'), '');
    const failure = { code: 'STORE_UNWRITABLE', details: { reason: 'ENOTDIR' } };
    await expect(openGraph({ dataDir: join(dataDir, 'plain', 'data') })).rejects.toMatchObject(failure);
  });

  async function failing(method: 'sync' | 'truncate', times: number): Promise<void> {
    const handle = await open(file, 'r');
    const prototype = Object.getPrototypeOf(handle) as Record<typeof method, () => Promise<void>>;
    await handle.close();
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const spy = vi.spyOn(prototype, method);
    for (let time = 0; time < times; time += 1) spy.mockRejectedValueOnce(full);
  }

  it('refuses the change, leaves no trace in graph and file, and works again afterwards', async () => {
    const text = await writeThree();
    const graph = await reopen();
    const before = await readWorkspaceRecords(graph, 'w');
    await failing('sync', 1);
    const failure = { code: 'STORE_UNWRITABLE', details: { reason: 'ENOSPC' } };
    await expect(graph.apply(sampleChange('w'), context)).rejects.toMatchObject(failure);
    expect(await readWorkspaceRecords(graph, 'w')).toEqual(before);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect(await graph.apply(sampleChange('v'), context)).toEqual({ sequence: 4, revision: 4 });
    expect(await (await reopen()).revision()).toBe(4);
  });

  it('takes no more changes when the failed one could not be taken back', async () => {
    const text = await writeThree();
    const graph = await reopen();
    await failing('sync', 1);
    await failing('truncate', 1);
    await expect(graph.apply(sampleChange('v'), context)).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' });
    await expect(graph.apply(sampleChange('v'), context)).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' });
    expect(await graph.revision()).toBe(3);
    await graph.close();
    await truncate(file, text.length);
  });
});
