/** The shipped datasets go through the same importer: no row is rejected, no warning, and a second load changes nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOfFolder, folderLibrary } from '../../../server/ingest/dataset-library.ts';
import { importDataset } from '../../../server/ingest/import-dataset.ts';
import { loadDatasets } from '../../../server/ingest/load-datasets.ts';
import { counts, importBench, rejection } from './import-bench.ts';

const seeds = join(import.meta.dirname, '../../../seeds');
const names = ['peru-vps', 'peru-institutions', 'rio-claro'];
const bench = importBench();

test('all load without a rejected row, and loading them again changes nothing', async () => {
  for (const report of await loadDatasets(bench.graph(), seeds, names)) {
    expect([report.workspace, report.rejected, report.warnings]).toEqual([report.workspace, [], []]);
    expect(report.loaded).toBeGreaterThan(100);
  }
  const revision = await bench.graph().revision();
  expect(revision).toBe(names.length);
  for (const report of await loadDatasets(bench.graph(), seeds, names)) {
    expect(counts(report).slice(0, 2)).toEqual([0, 0]);
    expect(report.unchanged).toBe(report.read);
  }
  expect(await bench.graph().revision()).toBe(revision);
}, 60_000);

test('loading the second dataset of a workspace first ends with the same statements', async () => {
  await loadDatasets(bench.graph(), seeds, ['peru-vps', 'peru-institutions']);
  const library = folderLibrary(seeds);
  for (const name of ['peru-institutions', 'peru-vps']) {
    const files = (await filesOfFolder(join(seeds, name), name)) ?? [];
    const report = await importDataset(bench.graph(), files, {
      workspace: 'turned',
      dryRun: false,
      author: 'test',
      reason: 'test',
      library,
    });
    // Rows may name what only the other dataset defines; that is said and not loaded.
    expect(report.rejected.every(({ reason }) => reason.en.includes('add it to the table'))).toBe(true);
  }
  const count = async (workspace: string) => (await bench.relationships(workspace, 'MEMBER_OF')).length;
  expect(await count('turned')).toBe(await count('peru'));
}, 60_000);

test('the template loads without a rejected row', async () => {
  expect(readdirSync(join(seeds, 'template')).length).toBeGreaterThan(20);
  const files = (await filesOfFolder(join(seeds, 'template'), 'template')) ?? [];
  const report = await importDataset(bench.graph(), files, {
    workspace: 'mine',
    dryRun: false,
    author: 'test',
    reason: 'test',
  });
  expect([report.rejected, report.warnings]).toEqual([[], []]);
  expect(report.read).toBeGreaterThan(22);
});

test('a folder that does not exist is named', async () => {
  expect((await rejection(loadDatasets(bench.graph(), seeds, ['nowhere']))).file).toBe('nowhere');
});
