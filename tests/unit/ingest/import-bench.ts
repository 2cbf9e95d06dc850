/** What the tests of the importer share: tiny datasets in memory, and a graph in a temporary folder. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { AppError } from '#domain/errors.ts';
import type { NodeRecord, RelationshipRecord } from '#domain/change-set.ts';
import type { Graph } from '../../../server/graph/graph.ts';
import { readWorkspaceRecords } from '../../../server/graph/read-workspace-records.ts';
import { importDataset, type ImportOptions } from '../../../server/ingest/import-dataset.ts';
import type { ImportReport } from '../../../server/ingest/import-report.ts';
import type { InputFile } from '../../../server/ingest/input-file.ts';
import { openGraph } from '../../../server/open-graph.ts';

/** File name to text. */
export type Texts = Readonly<Record<string, string>>;

export function filesOf(folder: string, texts: Texts): InputFile[] {
  return Object.entries(texts).map(([name, text]) => ({
    path: folder === '' ? name : `${folder}/${name}`,
    bytes: new TextEncoder().encode(text),
  }));
}

/** A dataset that has what rows refer to: a source, regions, a group, two organisations. */
export const basics: Texts = {
  'dataset.json': JSON.stringify({ workspace: 'w', title_es: 'Prueba', title_en: 'Test', fictional: true }),
  'sources.csv':
    'id,title,kind,confidentiality,language\ns1,Informe Uno,document,public,es\ns2,Report Two,document,public,en\n',
  'mandates.csv': 'id,name_es,name_en,theme\nwater,Agua,Water,environment\nforest,Bosques,Forests,environment\n',
  'regions.csv': 'id,name,kind,within,source,locator\nPE,Perú,country,,s1,p. 1\nPE-CUS,Cusco,department,PE,s1,p. 1\n',
  'organisations.csv':
    'id,name,acronym,aliases,kind,pillar,mandates,source,locator\n' +
    'alfa,Alfa Ñandú,AÑ,Alfa Vieja,civil-society,civil-society,,s1,p. 2\n' +
    'beta,Ministerio Beta,MB,,government,state,water,s1,p. 2\n',
  'groups.csv':
    'id,name_es,name_en,kind,region,source,locator\ncusco-group,Grupo Cusco,Cusco group,working-group,PE-CUS,s1,p. 3\n',
};

export interface Bench {
  graph: () => Graph;
  load: (
    texts: Texts,
    options?: Partial<ImportOptions> & { folder?: string; others?: Record<string, Texts> },
  ) => Promise<ImportReport>;
  nodes: (workspace: string, label?: NodeRecord['label']) => Promise<NodeRecord[]>;
  relationships: (workspace: string, type?: RelationshipRecord['type']) => Promise<RelationshipRecord[]>;
  node: (workspace: string, id: string) => Promise<NodeRecord['properties'] | undefined>;
}

/** A graph for the tests of a file; each test uses a workspace of its own. */
export function importBench(): Bench {
  let opened: Graph | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tinkuy-ingest-'));
    opened = (await openGraph({ dataDir: folder })).graph;
  });
  afterAll(async () => {
    await opened?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const graph = (): Graph => {
    if (!opened) throw new Error('the graph is not open yet');
    return opened;
  };
  const records = (workspace: string) => readWorkspaceRecords(graph(), workspace);
  return {
    graph,
    load: (texts, { folder: name = '', others = {}, ...options } = {}) =>
      importDataset(
        graph(),
        [...filesOf(name, texts), ...Object.entries(others).flatMap(([other, files]) => filesOf(other, files))],
        { dryRun: false, author: 'test', reason: 'test', ...options },
      ),
    nodes: async (workspace, label) =>
      (await records(workspace)).nodes.filter((node) => label === undefined || node.label === label),
    relationships: async (workspace, type) =>
      (await records(workspace)).relationships.filter((found) => type === undefined || found.type === type),
    node: async (workspace, id) =>
      (await records(workspace)).nodes.find(({ key }) => key === `${workspace}/${id}`)?.properties,
  };
}

/** The counts of a report, after checking that they add up. */
export function counts(report: ImportReport): [loaded: number, changed: number, unchanged: number, rejected: number] {
  const { read, loaded, changed, unchanged, rejected, tables } = report;
  if (read !== loaded + changed + unchanged + rejected.length) throw new Error('the counts do not add up');
  if (read !== tables.reduce((sum, table) => sum + table.read, 0)) throw new Error('the tables do not add up');
  return [loaded, changed, unchanged, rejected.length];
}

/** The file and reason of an import that is rejected as a whole. */
export async function rejection(promise: Promise<unknown>): Promise<{ file: unknown; reason: unknown }> {
  const error: unknown = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof AppError) || error.code !== 'IMPORT_REJECTED') {
    throw new Error(`not rejected as an import: ${String(error)}`);
  }
  const { file, reason } = error.details;
  return { file, reason: typeof reason === 'object' && reason !== null && 'en' in reason ? reason.en : undefined };
}
