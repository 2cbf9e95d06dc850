/** Export, backup, restore and purge as a person runs them: real processes, with and without a server on the store. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeBackup } from '../../server/backup/backup-file.ts';
import { openGraph } from '../../server/open-graph.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { planted, writeHistory } from '../support/kept-history.ts';
import { type Run, runProgram, startServer } from '../support/run-program.ts';

const spanish = 'es_PE.UTF-8';
let folder = '';
const place = (name: string): string => join(folder, name);

type Command = 'export' | 'backup' | 'restore' | 'purge';

function run(command: Command, store: string, args: readonly string[], language?: string): Promise<Run> {
  const environment = { DATA_DIR: place(store), INIT_CWD: folder, ...(language ? { LC_ALL: language } : {}) };
  return runProgram(`cli/${command}.ts`, args, environment);
}

async function changesIn(file: string): Promise<number> {
  return decodeBackup(await readFile(file)).header.changes;
}

/** A store with the history of the backup tests, closed again. */
async function fill(store: string): Promise<number> {
  const { graph } = await openGraph({ dataDir: place(store) });
  const count = await writeHistory(graph);
  await graph.close();
  return count;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinkuy-store-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('with a server on the store: export, backup and purge go through it, restore is refused', async () => {
  const count = await fill('served');
  const server = await startServer({ DATA_DIR: place('served'), DATASETS: 'none' });
  try {
    const [exported, saved, unknown, asked] = await Promise.all([
      run('export', 'served', ['one', '--to', 'one.zip']),
      run('backup', 'served', ['--to', 'served.backup'], spanish),
      run('export', 'served', ['nowhere'], spanish),
      run('purge', 'served', ['--workspace', 'one', '--text', planted]),
    ]);
    expect(exported).toEqual({ code: 0, out: `Exported to ${place('one.zip')}\n`, err: '' });
    expect(Object.keys(unzipSync(await readFile(place('one.zip'))))).toContain('one/dataset.json');
    expect(saved).toMatchObject({ code: 0, err: '' });
    expect(saved.out).toContain(`Copia guardada y comprobada en ${place('served.backup')} (${String(count)} cambios;`);
    expect(await changesIn(place('served.backup'))).toBe(count);
    expect([unknown.code, unknown.out]).toEqual([1, '']);
    expect(unknown.err).toContain('No hay un espacio «nowhere»');
    expect(asked.code).toBe(2);
    expect(asked.out).toContain('Claim:c1.textEs');
    expect(asked.out).toContain('It also stands in other workspaces; repeat the command for each: two');
    expect(asked.out).toContain('Nothing was removed');

    const restored = await run('restore', 'served', ['served.backup', '--yes'], spanish);
    expect([restored.code, restored.out]).toEqual([1, '']);
    expect(restored.err).toContain('Otro proceso usa esta carpeta de datos.');
    const purged = await run('purge', 'served', [
      '--workspace',
      'one',
      '--text',
      planted,
      '--reason',
      'asked',
      '--yes',
    ]);
    expect(purged).toMatchObject({ code: 0, err: '' });
    expect(purged.out).toContain('Backups in this folder, which may hold it: served.backup');
    const history = await (await fetch(`${server.address}/api/one/changes`)).text();
    expect(history).not.toContain(planted);
    expect(history).toMatch(/purge \(\d+\): asked/);
  } finally {
    await server.stop();
  }
}, 60_000);

test('without a server: restored where nothing is; where something is, only with --yes, and saved before', async () => {
  const count = await fill('source');
  const { graph } = await openGraph({ dataDir: place('other') });
  await graph.apply(changeOf('mine', { upsertNodes: [node('mine', 'Organisation', 'x')] }), {
    author: 'a',
    reason: 'r',
  });
  await graph.close();
  expect((await run('backup', 'source', ['--to', 'source.backup'])).code).toBe(0);
  const [fresh, refused] = await Promise.all([
    run('restore', 'fresh', ['source.backup']),
    run('restore', 'other', ['source.backup'], spanish),
  ]);
  expect(fresh).toMatchObject({ code: 0, err: '' });
  expect(fresh.out).toContain(`Restored and checked. (${String(count)} changes; workspaces: one, two)`);
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toContain('No se restauró nada: ya hay datos.');
  const replaced = await run('restore', 'other', ['source.backup', '--yes']);
  expect(replaced).toMatchObject({ code: 0, err: '' });
  const safety = (await readdir(folder)).filter((name) => name.startsWith('tinkuy-before-restore-'));
  expect(safety).toHaveLength(1);
  expect(await changesIn(place(safety[0] ?? ''))).toBe(1);
  const again = await openGraph({ dataDir: place('other') });
  expect((await again.graph.recorded(count)).entry.undoes).toEqual([count - 1]);
  await again.graph.close();
}, 60_000);

test('what is none, damaged, cut off, missing, taken or unknown: code 1, one line that says so, and nothing is written', async () => {
  await fill('kept');
  const bytes = await readFile(place('source.backup'));
  const harmed = Buffer.from(bytes);
  harmed.writeUInt8(harmed.readUInt8(300) ^ 4, 300);
  await writeFile(place('harmed.backup'), harmed);
  await writeFile(place('cut.backup'), bytes.subarray(0, bytes.length / 2));
  await writeFile(place('none.backup'), 'a letter');
  await mkdir(place('full'));
  await writeFile(place('full/mine.txt'), 'mine');
  const before = await readFile(place('kept/journal/00000001.jsonl'), 'utf8');
  const cases: readonly (readonly [Command, readonly string[], string, string?])[] = [
    ['restore', ['harmed.backup', '--yes'], 'damaged or incomplete'],
    ['restore', ['cut.backup', '--yes'], 'Está dañada o incompleta', spanish],
    ['restore', ['none.backup', '--yes'], 'No es una copia hecha con npm run backup', spanish],
    ['restore', ['missing.backup'], 'No existe ese archivo:', spanish],
    ['restore', [], 'Usage: npm run restore'],
    ['backup', ['--to', 'none.backup'], 'Ese archivo ya existe y no se tocó', spanish],
    ['backup', ['--to', 'no-folder/x.backup'], 'no-folder/x.backup (ENOENT)'],
    ['export', ['one', '--to', 'full'], 'The folder is not empty; nothing was written'],
    ['purge', ['--workspace', 'nowhere', '--text', planted, '--yes'], 'There is no workspace "nowhere"'],
    ['purge', ['--workspace', 'one', '--yes'], 'Uso: npm run purge', spanish],
  ];
  // One store, and so one after the other; the folder is asked for only where a command gets that far.
  for (const [command, args, sentence, language] of cases) {
    const { code, out, err } = await run(command, 'kept', args, language);
    expect([code, out, err.trim().split('\n').length], `${command} ${args.join(' ')}: ${err}`).toEqual([1, '', 1]);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n\s+at |Error:/);
  }
  expect(await readFile(place('none.backup'), 'utf8')).toBe('a letter');
  expect(await readFile(place('kept/journal/00000001.jsonl'), 'utf8')).toBe(before);
  expect(await run('backup', 'kept', ['--to', 'none.backup', '--yes'])).toMatchObject({ code: 0, err: '' });
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
}, 90_000);
