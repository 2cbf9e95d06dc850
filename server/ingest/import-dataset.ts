/** Imports a dataset: read, recognise, validate, resolve, one change set, report. The same for files of users and our own. */
import { createHash } from 'node:crypto';
import { isEmpty, type ChangeSet } from '#domain/change-set.ts';
import { remainderTable } from '#domain/dataset/tables/remainder-table.ts';
import { isWorkspaceId, workspaceIdRule } from '#domain/workspaces/workspace-id.ts';
import type { Graph } from '../graph/graph.ts';
import { readWorkspaceRecords } from '../graph/read-workspace-records.ts';
import type { DatasetLibrary } from './dataset-library.ts';
import { noFindings, type Findings } from './findings.ts';
import { importReport, type ImportReport } from './import-report.ts';
import { importRows } from './import-rows.ts';
import { inTurn } from './in-turn.ts';
import type { InputFile } from './input-file.ts';
import { workspaceImage, type WorkspaceImage } from './merging/workspace-image.ts';
import { pauses } from './pauses.ts';
import { withoutZips } from './readers/read-zip.ts';
import { readWithUses } from './readers/read-with-uses.ts';
import type { RawDataset } from './readers/read-dataset.ts';
import { recogniseTables } from './recognition/recognise-tables.ts';
import type { ValidRow } from './recognition/valid-row.ts';
import { validateRows } from './recognition/validate-rows.ts';
import { remainderOf } from './remainder/load-remainder.ts';
import { importRejected } from './reject-import.ts';
import { nameIndex } from './resolution/name-index.ts';
import { putWorkspaceNode } from './workspace-node.ts';

export interface ImportOptions {
  /** The workspace to fill, instead of the one that the dataset names. */
  readonly workspace?: string;
  /** Only reports what would become of it. */
  readonly dryRun: boolean;
  /** Who imports: a role of the vocabulary (`authors`), never a person's name. */
  readonly author: string;
  readonly reason: string;
  /** Where used datasets are found that are not among the files. */
  readonly library?: DatasetLibrary;
}

const noLibrary: DatasetLibrary = () => Promise.resolve(undefined);

function workspaceOf(asked: string | undefined, { manifest }: RawDataset): string {
  const workspace = asked ?? manifest.workspace;
  if (workspace === undefined) {
    throw importRejected('dataset.json', {
      es: 'no se sabe a qué espacio de trabajo van los datos: falta dataset.json con workspace (o --workspace)',
      en: 'it is not known which workspace the data is for: dataset.json with a workspace is missing (or --workspace)',
    });
  }
  if (!isWorkspaceId(workspace)) {
    throw importRejected(asked === undefined ? 'dataset.json' : '--workspace', workspaceIdRule);
  }
  return workspace;
}

function digestOf(files: readonly InputFile[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of files) hash.update(path).update('\0').update(bytes);
  return hash.digest('hex').slice(0, 12);
}

async function fill(
  image: WorkspaceImage,
  main: RawDataset,
  datasets: readonly RawDataset[],
  importId: string,
  findings: Findings,
): Promise<void> {
  const pause = pauses();
  const valid: ValidRow[] = [];
  for (const table of recogniseTables(datasets, findings)) {
    for (const row of await validateRows(table, findings, pause)) valid.push(row);
  }
  const rows = valid.filter(({ of }) => of.table !== remainderTable);
  const loading = { dataset: main.name, importId };
  const index = nameIndex();
  for (const node of image.nodes()) index.add(node);
  index.add(putWorkspaceNode(image, main, loading, findings));
  const rest = valid.filter(({ of }) => of.table === remainderTable);
  const remainder = remainderOf(rest, { image, index, importId, findings });
  remainder.loadNodes();
  await importRows(rows, { image, index, written: new Map(), importId, findings, pause });
  remainder.loadRest();
}

/**
 * Imports the dataset of the first file's folder and those that it uses into one workspace, in one change set. Rows
 * that cannot be loaded are in the report; the others are loaded. When nothing would change, nothing is written.
 * @throws AppError IMPORT_REJECTED, with the graph as it was, when files cannot be understood or are over the limits,
 * the workspace is not known, a used dataset is missing or uses go in a circle
 */
export async function importDataset(
  graph: Graph,
  given: readonly InputFile[],
  { workspace: asked, dryRun, author, reason, library = noLibrary }: ImportOptions,
): Promise<ImportReport> {
  const findings = noFindings();
  const files = withoutZips(given);
  const { datasets, main } = await readWithUses(files, library, findings);
  const workspace = workspaceOf(asked, main);
  const importId = `${main.name}@${digestOf(files)}`;
  return inTurn(graph, async () => {
    const image = workspaceImage(workspace, await readWorkspaceRecords(graph, workspace));
    await fill(image, main, datasets, importId, findings);
    const change = image.changes();
    if (!dryRun && !isEmpty(change)) {
      await graph.apply(change, { author, reason, import: importId });
    }
    return importReport(workspace, findings);
  });
}

/** What an import of these files into an empty workspace (the one they name, unless told) would make, without any graph. */
export async function rehearseImport(
  files: readonly InputFile[],
  library: DatasetLibrary = noLibrary,
  workspace?: string,
): Promise<Pick<ChangeSet, 'upsertNodes' | 'upsertRelationships'> & { readonly importId: string }> {
  const findings = noFindings();
  const { datasets, main } = await readWithUses(files, library, findings);
  const image = workspaceImage(workspaceOf(workspace, main), { nodes: [], relationships: [] });
  const importId = `${main.name}@${digestOf(files)}`;
  await fill(image, main, datasets, importId, findings);
  return { ...image.changes(), importId };
}
