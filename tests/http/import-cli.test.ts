/** The import command as a person runs it: a real process on a store of its own, with and without a server. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ImportBody, ImportReport } from '#contract/imports.ts';
import { importDataset } from '../../server/ingest/import-dataset.ts';
import { openGraph, type OpenGraph } from '../../server/open-graph.ts';

const root = join(import.meta.dirname, '../..');
const Printed = ImportReport.extend({ dryRun: z.boolean() });

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let folder = '';
let dataDir = '';

function run(args: string[], environment: NodeJS.ProcessEnv = {}): Promise<Run> {
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8', DATA_DIR: dataDir, NEO4J_URI: '', ...environment };
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'server/cli/import.ts'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tinkuy-cli-'));
  dataDir = join(folder, 'data');
  await cp(join(root, 'seeds/template'), join(folder, 'mine'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('without a server', () => {
  test('without --yes and without a terminal nothing is loaded, and it says so', async () => {
    const { code, out } = await run([join(folder, 'mine')]);
    expect(code).toBe(2);
    expect(out).toContain('--yes is needed');
    expect(out).toMatch(/memberships\.csv +1 +1 +0 +0 +0/);
    const again = await run([join(folder, 'mine'), '--json']);
    expect(Printed.parse(JSON.parse(again.out))).toMatchObject({ dryRun: true, changed: 0, unchanged: 1 });
  });

  test('--yes loads, prints where to open it, and a second time nothing changes', async () => {
    const first = await run([join(folder, 'mine'), '--yes', '--workspace', 'my-region']);
    expect(first.code).toBe(0);
    expect(first.out).toContain('Loaded.');
    expect(first.out).toContain('/my-region/regions');
    const second = await run([join(folder, 'mine'), '--yes', '--workspace', 'my-region', '--json']);
    expect(second.code).toBe(0);
    const report = Printed.parse(JSON.parse(second.out));
    expect(report).toMatchObject({ workspace: 'my-region', loaded: 0, changed: 0, dryRun: false });
    expect(report.unchanged).toBe(report.read);
  });

  test('rejected rows are said in the language of the terminal, and the rest is loaded', async () => {
    const file = join(folder, 'mine', 'memberships.csv');
    const before = await readFile(file, 'utf8');
    await writeFile(file, `${before.trimEnd()}\nnadie,example-working-group,member,example-report,p. 1\n`);
    const { code, out } = await run([join(folder, 'mine'), '--yes'], { LC_ALL: 'es_PE.UTF-8' });
    await writeFile(file, before);
    expect(code).toBe(0);
    expect(out).toContain('memberships.csv, fila 3, organisation "nadie": no hay organización con ese nombre');
    expect(out).toContain('Filas que no entraron: 1');
  });

  test('what cannot be understood ends with code 1 and one sentence', async () => {
    const missing = await run([join(folder, 'nowhere'), '--yes']);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('there is no such folder');
    await writeFile(join(folder, 'garbage.xlsx'), 'x');
    const garbage = await run([join(folder, 'garbage.xlsx'), '--yes'], { LC_ALL: 'es_PE.UTF-8' });
    expect(garbage.code).toBe(1);
    expect(garbage.err).toContain('garbage.xlsx: no es un libro XLSX que se pueda leer');
    expect((await run([])).err).toContain('Usage: npm run import');
    expect((await run(['a', '--nope'])).code).toBe(1);
  });

  test('a shipped dataset finds what it uses', async () => {
    const { code, out } = await run([join(root, 'seeds/rio-claro'), '--yes', '--json']);
    expect(code).toBe(0);
    const report = Printed.parse(JSON.parse(out));
    expect(report.rejected).toEqual([]);
    expect(report.tables.map(({ file }) => file)).toContain('vp-roles/expected_roles.csv');
  });
}, 60_000);

describe('with a server that holds the store', () => {
  let open: OpenGraph;
  let server: Server;
  const asked: { token: unknown; dryRun: boolean; paths: string[] }[] = [];

  beforeAll(async () => {
    dataDir = join(folder, 'served');
    open = await openGraph({ dataDir });
    server = createServer((request, response) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)));
        const { files, workspace, dryRun } = ImportBody.parse(JSON.parse(Buffer.concat(chunks).toString()));
        asked.push({ token: request.headers['x-tinkuy-token'], dryRun, paths: files.map(({ path }) => path) });
        const report = await importDataset(
          open.graph,
          files.map(({ path, base64 }) => ({ path, bytes: Buffer.from(base64, 'base64') })),
          { dryRun, author: 'test', reason: 'test', ...(workspace === undefined ? {} : { workspace }) },
        );
        response.setHeader('content-type', 'application/json').end(JSON.stringify(report));
      })();
    });
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve(z.object({ port: z.number() }).parse(server.address()).port);
      });
    });
    open.announce(`http://127.0.0.1:${String(port)}`);
  });
  afterAll(async () => {
    server.close();
    await open.graph.close();
  });

  test('the command goes through it, with the token of the lock and the used datasets', async () => {
    // The lock is told apart by process: the command must run beside this one, not in it.
    const { code, out, err } = await run([join(root, 'seeds/rio-claro'), '--yes', '--workspace', 'served']);
    expect([code, err]).toEqual([0, '']);
    expect(asked.map(({ dryRun }) => dryRun)).toEqual([true, false]);
    expect(asked[0]?.token).toBe(open.token);
    expect(asked[0]?.paths).toEqual(expect.arrayContaining(['rio-claro/ties.csv', 'vp-roles/expected_roles.csv']));
    expect(out).toMatch(/Open it at http:\/\/127\.0\.0\.1:\d+\/served\/regions/);
    expect(await open.graph.revision()).toBe(1);
  });
}, 60_000);
