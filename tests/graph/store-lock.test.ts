/** The lock of a data folder: one process at a time, stale locks and reused process ids recognised. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processStart } from '../../server/graph/embedded/process-start.ts';
import { type OpenGraph, openGraph, readLock } from '../../server/open-graph.ts';

let dataDir = '';
let other: ChildProcess;
const opened: OpenGraph[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-lock-'));
  other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(other, 'spawn');
});

afterEach(async () => {
  other.kill('SIGKILL');
  for (const { graph } of opened.splice(0)) await graph.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function openOnce(): Promise<OpenGraph> {
  const result = await openGraph({ dataDir });
  opened.push(result);
  return result;
}

async function lockOfOther(start = processStart(other.pid ?? 0)): Promise<void> {
  const info = { pid: other.pid, processStart: start, address: 'http://127.0.0.1:1234', token: 't' };
  await writeFile(join(dataDir, 'lock'), JSON.stringify(info));
}

describe('the lock', () => {
  it('refuses a second opening and names process and address', async () => {
    const first = await openOnce();
    first.announce('http://127.0.0.1:8080');
    const details = { dataDir, pid: process.pid, address: 'http://127.0.0.1:8080' };
    await expect(openGraph({ dataDir })).rejects.toMatchObject({ code: 'STORE_LOCKED', details });
    expect(await readdir(dataDir)).toEqual(['journal', 'lock']);
  });

  it('refuses while another process holds it, and opens once that has died', async () => {
    await lockOfOther();
    const details = { pid: other.pid, address: 'http://127.0.0.1:1234' };
    await expect(openGraph({ dataDir })).rejects.toMatchObject({ code: 'STORE_LOCKED', details });
    other.kill('SIGKILL');
    await once(other, 'exit');
    expect(readLock(dataDir)).toBeUndefined();
    await openOnce();
    expect(readLock(dataDir)?.pid).toBe(process.pid);
  });

  it.skipIf(process.platform !== 'linux')(
    'opens when its process has ended and only its parent has not noticed',
    async () => {
      // The shell becomes a program that never asks after its children, before the child ends: itself it might ask.
      const shell = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const [line] = (await once(shell.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      await vi.waitFor(() => expect(processStart(pid)).toBe('ended'), { timeout: 4000 });
      await writeFile(join(dataDir, 'lock'), JSON.stringify({ pid, token: 't' }));
      expect(readLock(dataDir)).toBeUndefined();
      await openOnce();
      shell.kill('SIGKILL');
    },
  );

  it('opens when the process id belongs to another process by now', async () => {
    await lockOfOther('an earlier start');
    expect(readLock(dataDir)).toBeUndefined();
    await openOnce();
    expect(readLock(dataDir)?.pid).toBe(process.pid);
  });

  it('opens over a lock that is no lock', async () => {
    await writeFile(join(dataDir, 'lock'), 'half a l');
    await openOnce();
    expect(readLock(dataDir)?.pid).toBe(process.pid);
  });

  it('tells address and token to who may read the folder, and to nobody else', async () => {
    const { announce, token, graph } = await openOnce();
    expect(readLock(dataDir)).toMatchObject({ pid: process.pid, token });
    expect(readLock(dataDir)).not.toHaveProperty('address');
    announce('http://127.0.0.1:8080');
    expect(readLock(dataDir)).toMatchObject({ address: 'http://127.0.0.1:8080', token });
    expect(token).toMatch(/^[0-9a-f]{48}$/);
    expect((await stat(join(dataDir, 'lock'))).mode & 0o777).toBe(0o600);
    await graph.close();
    expect(readLock(dataDir)).toBeUndefined();
    expect(await readdir(dataDir)).toEqual(['journal']);
  });

  it('is never taken from another process by closing', async () => {
    const { graph } = await openOnce();
    await lockOfOther();
    await graph.close();
    expect(JSON.parse(await readFile(join(dataDir, 'lock'), 'utf8'))).toMatchObject({ pid: other.pid });
  });
});
