/** A workspace as a dataset of our own format, which loads back to the same graph. */
import type { NodeRecord } from '#domain/change-set.ts';
import { datasetTables } from '#domain/dataset/dataset-tables.ts';
import { remainderTable } from '#domain/dataset/tables/remainder-table.ts';
import type { Table } from '#domain/dataset/table.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';
import type { Graph } from '../../graph/graph.ts';
import { readWorkspaceRecords } from '../../graph/read-workspace-records.ts';
import { cellText, type Cells } from './cells.ts';
import { nodeRows } from './node-rows.ts';
import { recordIndex, type Records } from './record-index.ts';
import { remainderRows } from './remainder-rows.ts';
import { statementRows } from './statement-rows.ts';
import { csvOf } from './write-csv.ts';

export interface DatasetFile {
  /** `workspace/file`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What an import of files into an empty workspace would make; the importer's own answer, handed in by who composes. */
export type Rehearse = (
  files: readonly DatasetFile[],
) => Promise<{ upsertNodes: Records['nodes']; upsertRelationships: Records['relationships'] }>;

export interface ExportedDataset {
  readonly workspace: string;
  readonly revision: number;
  readonly fictional: boolean;
  readonly files: readonly DatasetFile[];
  /** Rows of the tables, and of those how many stand in `remainder`. */
  readonly rows: number;
  readonly remainder: number;
}

/** The rehearsal's folder has a name that no dataset has, so that the export is exact whatever its folder is called. */
const rehearsal = 'rehearsal-of-an-export/';

function fileOf(workspace: string, name: string, text: string): DatasetFile {
  return { path: `${workspace}/${name}`, bytes: new TextEncoder().encode(text) };
}

function manifestOf({ properties }: NodeRecord): string {
  const { id, titleEs, titleEn, fictional } = properties;
  const manifest = { workspace: id, title_es: titleEs, title_en: titleEn, fictional, uses: [], defaults: {} };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** An import refuses a row without a required cell: what such a row would say stands in the remainder instead. */
function isComplete(table: Table, row: Cells): boolean {
  return table.columns.every(({ field, required }) => !required || cellText(row[field]) !== '');
}

function filesOf(node: NodeRecord, tables: ReadonlyMap<string, readonly Cells[]>): DatasetFile[] {
  const workspace = String(node.properties.id);
  const isEmpty = [...tables.values()].every((rows) => rows.length === 0);
  const csv = [...datasetTables, remainderTable].flatMap((table: Table) => {
    const rows = (tables.get(table.name) ?? []).filter((row) => isComplete(table, row));
    // An import wants one table at least, and a new workspace has no rows.
    const needed = rows.length > 0 || (table === remainderTable && isEmpty);
    return needed ? [fileOf(workspace, `${table.name}.csv`, csvOf(table, rows))] : [];
  });
  return [fileOf(workspace, 'dataset.json', manifestOf(node)), ...csv];
}

/**
 * Exports a workspace. The tables say what they can; what the importer would then not make, or make differently, goes
 * to the table `remainder`, so that loading the files into an empty store gives the same nodes, statements and
 * properties, `import` (the change that brought a record) alone aside.
 * @throws AppError NOT_FOUND when there is no such workspace
 */
export async function exportDataset(graph: Graph, workspace: string, rehearse: Rehearse): Promise<ExportedDataset> {
  const records = await readWorkspaceRecords(graph, workspace);
  const node = records.nodes.find(({ key }) => key === keyOf(workspace, workspace));
  if (node?.label !== 'Workspace') {
    throw new AppError('NOT_FOUND', `no workspace ${workspace}`, { details: { workspace } });
  }
  const index = recordIndex(records);
  let tables = new Map([...nodeRows(index), ...statementRows(index)]);
  const compare = async (): Promise<Cells[] | undefined> => {
    const files = filesOf(node, tables).map(({ path, bytes }) => ({ path: path.replace(/^.*\//, rehearsal), bytes }));
    const { upsertNodes, upsertRelationships } = await rehearse(files);
    return remainderRows(records, { nodes: upsertNodes, relationships: upsertRelationships });
  };
  let remainder = await compare();
  if (!remainder) {
    // The tables would say more than the graph does: nothing but the remainder is sure to be exact.
    const said = { nodes: [{ ...node, properties: {} }], relationships: [] };
    tables = new Map();
    remainder = remainderRows(records, said) ?? [];
  }
  tables.set(remainderTable.name, remainder);
  return {
    workspace,
    revision: records.revision,
    fictional: node.properties.fictional === true,
    files: filesOf(node, tables),
    rows: [...tables.values()].reduce((sum, rows) => sum + rows.length, 0),
    remainder: remainder.length,
  };
}
