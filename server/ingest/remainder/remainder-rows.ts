/** Rows of a `remainder` table put together by the record that they are about. */
import {
  nodeLabels,
  PropertyValue,
  relationshipTypes,
  type NodeLabel,
  type NodeRef,
  type Properties,
  type RelationshipType,
} from '#domain/change-set.ts';
import { keyOf } from '#domain/keys.ts';
import type { ValidRow } from '../recognition/valid-row.ts';

export interface RemainderRecord {
  /** Key of the node, or `TYPE:id` of the statement: what the image knows it by. */
  readonly name: string;
  readonly kind: { readonly label: NodeLabel } | { readonly type: RelationshipType };
  readonly id: string;
  readonly whole: boolean;
  readonly start: NodeRef | undefined;
  readonly end: NodeRef | undefined;
  readonly set: Properties;
  /** Properties that the record does not have. */
  readonly unset: readonly string[];
  readonly rows: readonly ValidRow[];
}

/** What the import itself gives a record. */
const own = new Set(['id', 'key', 'workspace', 'import']);

function text({ values }: ValidRow, field: string): string {
  return String(values[field]?.value ?? '');
}

function labelOf(name: string): NodeLabel | undefined {
  return nodeLabels.find((label) => label === name);
}

function typeOf(name: string): RelationshipType | undefined {
  return Object.keys(relationshipTypes).find((type): type is RelationshipType => type === name);
}

function nodeRef(workspace: string, named: string): NodeRef | undefined {
  const [first = '', id = ''] = named.split(':');
  const label = labelOf(first);
  return label && id !== '' ? { label, key: keyOf(workspace, id) } : undefined;
}

function valueOf(row: ValidRow): PropertyValue | undefined {
  try {
    return PropertyValue.safeParse(JSON.parse(text(row, 'value'))).data;
  } catch {
    return undefined;
  }
}

/** The records by name, in the order of their first rows; rows that name neither a label nor a type stand apart. */
export function remainderRecords(
  workspace: string,
  rows: readonly ValidRow[],
): { records: RemainderRecord[]; unknown: ValidRow[] } {
  const groups = new Map<string, ValidRow[]>();
  for (const row of rows) groups.set(text(row, 'record'), [...(groups.get(text(row, 'record')) ?? []), row]);
  const unknown: ValidRow[] = [];
  const records = [...groups].flatMap(([named, ofRecord]): RemainderRecord[] => {
    const [first = '', id = ''] = named.split(':');
    const [label, type] = [labelOf(first), typeOf(first)];
    const said = ofRecord.filter((row) => !own.has(text(row, 'property')));
    const values = said.map((row): [string, PropertyValue | undefined] => [text(row, 'property'), valueOf(row)]);
    const isReadable = said.every((row, index) => text(row, 'value') === '' || values[index]?.[1] !== undefined);
    if (id === '' || (!label && !type) || !isReadable) {
      unknown.push(...ofRecord);
      return [];
    }
    const [head] = ofRecord;
    return [
      {
        name: label ? keyOf(workspace, id) : named,
        kind: label ? { label } : { type: type ?? 'ABOUT' },
        id,
        whole: head?.values.whole?.value === true,
        start: head && nodeRef(workspace, text(head, 'start')),
        end: head && nodeRef(workspace, text(head, 'end')),
        set: Object.fromEntries(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
        unset: values.flatMap(([name, value]) => (value === undefined ? [name] : [])),
        rows: ofRecord,
      },
    ];
  });
  return { records, unknown };
}
