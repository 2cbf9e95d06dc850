/** A disk that is full, slow or read-only: what was not written leaves no trace, and what was answered stays. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/open-graph.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { modelAfter } from '../support/crash/numbered-change.ts';
import { modelOf } from '../support/record-model.ts';

const context = { author: 'test', reason: 'because' };
let dataDir = '';
let file = '';
let graph: Graph;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-disk-'));
  file = join(dataDir, 'journal', '00000001.jsonl');
  ({ graph } = await openGraph({ dataDir }));
  await add('a');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await graph.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function add(id: string): Promise<number> {
  const upsertNodes = [node('w', 'Organisation', id, { name: 'x'.repeat(5000) })];
  return (await graph.apply(changeOf('w', { upsertNodes }), context)).sequence;
}

async function ids(): Promise<string[]> {
  return [...(await modelOf(graph, 'w')).nodes.keys()];
}

async function reopened(): Promise<string[]> {
  await graph.close();
  ({ graph } = await openGraph({ dataDir }));
  return ids();
}

type Write = (buffer: Buffer, offset: number, length: number, position: number) => Promise<{ bytesWritten: number }>;
interface Handle {
  write: Write;
  sync: () => Promise<void>;
  truncate: (size: number) => Promise<void>;
}

/** What all file handles share. */
async function handles(): Promise<Handle> {
  const handle = await open(file, 'r');
  await handle.close();
  return Object.getPrototypeOf(handle) as Handle;
}

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** A disk that takes `room` more bytes, and then answers with `code`. */
async function diskWithRoom(room: number, code: string): Promise<void> {
  const prototype = await handles();
  const { write } = prototype;
  let left = room;
  vi.spyOn(prototype, 'write').mockImplementation(async function (this: Handle, buffer, offset, length, position) {
    if (left === 0) throw failure(code);
    const { bytesWritten } = await write.call(this, buffer, offset, Math.min(length, left), position);
    left -= bytesWritten;
    return { bytesWritten };
  });
}

describe('a disk that fails', () => {
  it.each([
    ['ENOSPC', 0],
    ['ENOSPC', 1],
    ['ENOSPC', 3000],
    ['EDQUOT', 40],
    ['EROFS', 0],
    ['EIO', 5000],
  ])('(%s after %i bytes) refuses the change, keeps all before it, and works again afterwards', async (code, room) => {
    const before = await readFile(file);
    await diskWithRoom(room, code);
    const refused = { code: 'STORE_UNWRITABLE', details: { path: file, reason: code } };
    await expect(add('b')).rejects.toMatchObject(refused);
    expect([await ids(), await graph.revision()]).toEqual([['w/a'], 1]);
    expect(await readFile(file)).toEqual(before);
    vi.restoreAllMocks();
    expect(await add('c')).toBe(2);
    expect(await reopened()).toEqual(['w/a', 'w/c']);
  });

  it('at the sync refuses the change as well', async () => {
    vi.spyOn(await handles(), 'sync').mockRejectedValueOnce(failure('EIO'));
    await expect(add('b')).rejects.toMatchObject({ code: 'STORE_UNWRITABLE', details: { reason: 'EIO' } });
    expect(await add('c')).toBe(2);
    expect(await reopened()).toEqual(['w/a', 'w/c']);
  });

  it('at the sync of a new segment leaves it to the next change', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'tinkuy-disk-'));
    const fresh = (await openGraph({ dataDir: empty })).graph;
    const change = changeOf('w', { upsertNodes: [node('w', 'Organisation', 'a')] });
    vi.spyOn(await handles(), 'sync').mockRejectedValueOnce(failure('EIO'));
    await expect(fresh.apply(change, context)).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' });
    expect(await fresh.apply(change, context)).toEqual({ sequence: 1, revision: 1 });
    await fresh.close();
    await rm(empty, { recursive: true });
  });

  it('and lets nothing be taken back takes no more changes until a restart, and says so', async () => {
    const { size } = await stat(file);
    await diskWithRoom(100, 'ENOSPC');
    vi.spyOn(await handles(), 'truncate').mockRejectedValueOnce(failure('EIO'));
    await expect(add('b')).rejects.toMatchObject({ code: 'STORE_UNWRITABLE', details: { reason: 'ENOSPC' } });
    vi.restoreAllMocks();
    const restart = { code: 'STORE_UNWRITABLE', message: expect.stringContaining('restart Tinkuy first') as string };
    await expect(add('c')).rejects.toMatchObject(restart);
    expect(await ids()).toEqual(['w/a']);
    expect((await stat(file)).size).toBe(size + 100);
    expect(await reopened()).toEqual(['w/a']);
    expect(await add('d')).toBe(2);
  });

  it('is not answered before the sync', async () => {
    const prototype = await handles();
    const order: string[] = [];
    const { sync } = prototype;
    vi.spyOn(prototype, 'sync').mockImplementation(async function (this: Handle) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await sync.call(this);
      order.push(`synced, ${String((await ids()).length)} seen`);
    });
    await add('b').then(() => order.push('answered'));
    expect(order).toEqual(['synced, 1 seen', 'answered']);
  });
});

describe('a real limit', () => {
  it('of the file size stops the writing program with the reason, and all that it was answered is there', async () => {
    await graph.close();
    await truncate(file);
    const limit = 300;
    const command = `ulimit -f ${String(limit)}; exec "${process.execPath}" --import tsx tests/support/crash/journal-writer.ts`;
    const child = spawn('bash', ['-c', command], { stdio: ['pipe', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.write(`${JSON.stringify({ dataDir, lanes: 1, slow: false })}\n`);
    const [code] = (await once(child, 'close')) as [number];
    expect([code, err]).toEqual([1, expect.stringContaining('EFBIG')]);
    const answered = Number(
      out
        .trimEnd()
        .split('\n')
        .findLast((line) => line.startsWith('a '))
        ?.slice(2),
    );
    expect(answered).toBeGreaterThan(5);
    expect((await stat(file)).size).toBeLessThanOrEqual(limit * 1024);
    ({ graph } = await openGraph({ dataDir }));
    expect(await graph.revision()).toBe(answered);
    expect(await modelOf(graph, 'w')).toEqual(modelAfter(answered));
  });
});

/** Runs as somebody without rights: whoever runs the tests, or `nobody` where that is the administrator. */
async function withoutRights(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe.skipIf(process.platform === 'win32')('a folder that may not be written or read', () => {
  it('is refused at the start, before anything is touched', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'tinkuy-disk-'));
    const locked = join(parent, 'data');
    await mkdir(join(locked, 'journal'), { recursive: true });
    await chmod(parent, 0o755);
    await chmod(locked, 0o555);
    await withoutRights(async () => {
      const refused = { code: 'STORE_UNWRITABLE', details: { path: locked, reason: 'EACCES' } };
      await expect(openGraph({ dataDir: locked })).rejects.toMatchObject(refused);
      const inside = join(locked, 'deeper', 'data');
      await expect(openGraph({ dataDir: inside })).rejects.toMatchObject({ code: 'STORE_UNWRITABLE' });
    });
    await chmod(locked, 0o755);
    await rm(parent, { recursive: true });
  });

  it('is refused where a plain file stands in its way, and where a segment cannot be read', async () => {
    await writeFile(join(dataDir, 'plain'), '');
    const blocked = { code: 'STORE_UNWRITABLE', details: { reason: 'ENOTDIR' } };
    await expect(openGraph({ dataDir: join(dataDir, 'plain', 'data') })).rejects.toMatchObject(blocked);
    await graph.close();
    const segment = join(dataDir, 'journal', '00000002.jsonl');
    await mkdir(segment);
    const unreadable = { code: 'STORE_UNWRITABLE', details: { path: segment, reason: 'EISDIR' } };
    await expect(openGraph({ dataDir })).rejects.toMatchObject(unreadable);
    await rm(segment, { recursive: true });
    expect(await reopened()).toEqual(['w/a']);
  });
});

describe('an engine that fails after the journal has the change', () => {
  it('and cannot be rebuilt answers nothing more, and the change is there after a restart', async () => {
    vi.spyOn(grafeo.Transaction.prototype, 'commit').mockImplementation(() => {
      throw new Error('out of memory');
    });
    const behind = { code: 'INTERNAL', message: expect.stringContaining('restart Tinkuy') as string };
    await expect(add('b')).rejects.toMatchObject(behind);
    vi.restoreAllMocks();
    await expect(graph.revision()).rejects.toMatchObject(behind);
    await expect(add('c')).rejects.toMatchObject(behind);
    expect(await reopened()).toEqual(['w/a', 'w/b']);
    expect(await add('d')).toBe(3);
    expect(await reopened()).toEqual(['w/a', 'w/b', 'w/d']);
  });
});
