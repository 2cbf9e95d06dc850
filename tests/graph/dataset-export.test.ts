/** A workspace exported as our own dataset loads back to the same nodes, statements and properties, on both engines. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportDataset } from '../../server/exporting/dataset/export-dataset.ts';
import { zipDataset } from '../../server/exporting/dataset/zip-dataset.ts';
import { filesOfFolder, folderLibrary } from '../../server/ingest/dataset-library.ts';
import { importDataset, rehearseImport } from '../../server/ingest/import-dataset.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { removeWorkspace, workspaceLines } from '../support/compare-records.ts';
import { engineOpener, forEachEngine } from '../support/engines.ts';
import { awkwardChanges } from '../support/awkward-workspace.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const said = { dryRun: false, author: 'test', reason: 'test' };

async function loadAs(graph: Graph, workspace: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const files = (await filesOfFolder(join(seeds, name), name)) ?? [];
    await importDataset(graph, files, { ...said, workspace, library: folderLibrary(seeds) });
  }
}

/** Exports, removes the workspace, loads the archive, and answers with both states and the report. */
async function thereAndBack(graph: Graph, workspace: string) {
  const before = await workspaceLines(graph, workspace, 'import');
  const exported = await exportDataset(graph, workspace, rehearseImport);
  await removeWorkspace(graph, workspace);
  expect(await workspaceLines(graph, workspace)).toEqual([]);
  const archive = [{ path: 'some-other-name.zip', bytes: zipDataset(exported.files) }];
  const report = await importDataset(graph, archive, said);
  const after = await workspaceLines(graph, workspace, 'import');
  return { before, after, report, exported, archive };
}

forEachEngine((engine, open) => {
  const shipped = [
    ['peru', ['peru-vps', 'peru-institutions']],
    ['rio-claro', ['rio-claro']],
    ['template', ['template']],
  ] as const;
  test.each(shipped)(
    '%s, loaded from %j',
    async (name, datasets) => {
      const { graph } = await open();
      const workspace = `export-${name}`;
      await loadAs(graph, workspace, datasets);
      const { before, after, report, archive } = await thereAndBack(graph, workspace);
      expect(before.length).toBeGreaterThan(name === 'template' ? 40 : 1000);
      expect(after).toEqual(before);
      expect([report.rejected, report.warnings]).toEqual([[], []]);

      const revision = await graph.revision();
      expect(await importDataset(graph, archive, said)).toMatchObject({ loaded: 0, changed: 0, rejected: [] });
      await loadAs(graph, workspace, datasets);
      expect(await graph.revision()).toBe(revision);
    },
    120_000,
  );

  const seedsOfChance = engine === 'embedded' ? [1, 2, 3, 4, 5] : [1];
  test.each(seedsOfChance)(
    'what people changed by hand, in ways that no table can say (seed %i)',
    async (seed) => {
      const { graph } = await open();
      const workspace = `export-by-hand-${String(seed)}`;
      await loadAs(graph, workspace, ['rio-claro']);
      await graph.apply(await awkwardChanges(graph, workspace, seed), { author: 'test', reason: 'by hand' });
      const { before, after, report } = await thereAndBack(graph, workspace);
      expect(after).toEqual(before);
      expect(report.rejected).toEqual([]);
    },
    120_000,
  );

  test(`a workspace that holds nothing yet (${engine})`, async () => {
    const { graph } = await open();
    const key = 'export-new/export-new';
    const properties = { id: 'export-new', key, workspace: 'export-new', titleEs: 'N', titleEn: 'N', fictional: false };
    const change = {
      workspace: 'export-new',
      upsertNodes: [{ label: 'Workspace', key, properties } as const],
      upsertRelationships: [],
      removeNodes: [],
      removeRelationships: [],
    };
    await graph.apply(change, { author: 'test', reason: 'new' });
    const { before, after } = await thereAndBack(graph, 'export-new');
    expect(after).toEqual(before);
  });
});

const opener = engineOpener();

test('few rows of an export are ones that tables cannot say, beside the marks of who said what', async () => {
  const { graph } = await opener.open('embedded');
  await loadAs(graph, 'peru', ['peru-vps', 'peru-institutions']);
  const { rows, files, fictional } = await exportDataset(graph, 'peru', rehearseImport);
  const text = new TextDecoder().decode(files.find(({ path }) => path.endsWith('remainder.csv'))?.bytes);
  const beside = text.split('\n').filter((line) => line !== '' && !line.includes(',saidBy,'));
  expect(beside.length).toBeLessThan(5);
  expect(rows).toBeGreaterThan(1000);
  expect(fictional).toBe(false);
}, 60_000);
