/** A thing on file as the row of its table that would say it: what a form of correction starts from. */
import type { NodeRecord, Properties, PropertyValue, RelationshipRecord } from '#domain/change-set.ts';
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import { nodeTable } from '#domain/dataset/row-links.ts';
import { statementTable } from '#domain/dataset/statement-tables.ts';
import type { TypedCells } from '#domain/editing/edit.ts';
import { idOfKey } from '#domain/keys.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { linksOfRow, mainDescription } from './links-of-row.ts';
import type { Thing } from './thing.ts';

export interface RowOfThing {
  readonly table: string;
  readonly values: TypedCells;
}

/** Properties whose column has another name; of others `name_es` is `nameEs`. */
const renamed: Readonly<Record<string, string>> = { key: 'statementKey' };

function propertyOf(field: string): string {
  return renamed[field] ?? field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function typed(value: PropertyValue | undefined): string {
  if (Array.isArray(value)) return value.map(String).join('|');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? '' : String(value);
}

/** The cells of a table: those given, else the properties of the same name, the first record that has it. */
function cells(table: string, given: TypedCells, ...records: readonly Properties[]): TypedCells {
  const columns = tableNamed(table)?.columns ?? [];
  const entries = columns.map(({ field }): [string, string] => {
    const name = propertyOf(field);
    return [field, given[field] ?? typed(records.find((properties) => properties[name] !== undefined)?.[name])];
  });
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

function nodeRow(
  image: WorkspaceImage,
  node: NodeRecord,
  links: readonly RelationshipRecord[],
): RowOfThing | undefined {
  const declared = nodeTable(node.label);
  if (!declared) return undefined;
  const said = linksOfRow(image, node, links);
  const ends = Object.entries(declared.links).map(([field, type]): [string, string] => [
    field,
    [...new Set(said.filter((record) => record.type === type).map(({ to }) => idOfKey(to.key)))].join('|'),
  ]);
  const [about] = links;
  // A claim's source, dates and note stand on its statement; of other nodes the source is that of their description.
  const origin = node.label === 'Claim' && about ? about.properties : mainDescription(image, node);
  return { table: declared.table, values: cells(declared.table, Object.fromEntries(ends), node.properties, origin) };
}

/** `undefined` for what no table holds: descriptions, and what stands in the row of a node. */
export function rowOfThing(image: WorkspaceImage, { node, relationships }: Thing): RowOfThing | undefined {
  if (node) return nodeRow(image, node, relationships);
  const [record] = relationships;
  const declared = record && statementTable(record.type);
  if (!declared) return undefined;
  const ends = { [declared.from]: idOfKey(record.from.key), [declared.to]: idOfKey(record.to.key) };
  const given = record.type === 'NOT_APPLICABLE_IN' ? { ...ends, applicable: 'no' } : ends;
  return { table: declared.table, values: cells(declared.table, given, record.properties) };
}
