/** What the tables of an export do not say, found by comparing the workspace with what an import of them would make. */
import type { NodeRecord, Properties, RelationshipRecord } from '#domain/change-set.ts';
import { idOfKey } from '#domain/keys.ts';
import type { Cells } from './cells.ts';
import type { Records } from './record-index.ts';

/** What an import gives a record itself. */
const own = new Set(['id', 'key', 'workspace', 'import']);

function nodeName({ label, key }: Pick<NodeRecord, 'label' | 'key'>): string {
  return `${label}:${idOfKey(key)}`;
}

function linkName({ type, id }: RelationshipRecord): string {
  return `${type}:${id}`;
}

/** Rows for the properties that differ; without `made`, for all of them. */
function propertyRows(record: string, whole: Cells, actual: Properties, made: Properties = {}): Cells[] {
  const names = [...new Set([...Object.keys(actual), ...Object.keys(made)])].filter((name) => !own.has(name)).sort();
  return names.flatMap((property): Cells[] => {
    const value = actual[property] === undefined ? undefined : JSON.stringify(actual[property]);
    const present = made[property] === undefined ? undefined : JSON.stringify(made[property]);
    return value === present ? [] : [{ record, ...whole, property, value }];
  });
}

function wholeRows(record: string, ends: Cells, { id, ...properties }: Properties): Cells[] {
  const whole = { whole: true, ...ends };
  return [{ record, ...whole, property: 'id', value: JSON.stringify(id) }, ...propertyRows(record, whole, properties)];
}

/** Rows of the table `remainder`; `undefined` when the import would make what the workspace does not have. */
export function remainderRows(actual: Records, made: Records): Cells[] | undefined {
  const madeNodes = new Map(made.nodes.map((node) => [nodeName(node), node]));
  const madeLinks = new Map(made.relationships.map((record) => [linkName(record), record]));
  const rows: Cells[] = [];
  for (const node of actual.nodes) {
    const name = nodeName(node);
    const present = madeNodes.get(name);
    madeNodes.delete(name);
    rows.push(
      ...(present ? propertyRows(name, {}, node.properties, present.properties) : wholeRows(name, {}, node.properties)),
    );
  }
  for (const record of actual.relationships) {
    const name = linkName(record);
    const present = madeLinks.get(name);
    madeLinks.delete(name);
    const ends = { start: nodeName(record.from), end: nodeName(record.to) };
    if (!present) rows.push(...wholeRows(name, ends, record.properties));
    else if (present.from.key !== record.from.key || present.to.key !== record.to.key) return undefined;
    else rows.push(...propertyRows(name, {}, record.properties, present.properties));
  }
  return madeNodes.size + madeLinks.size > 0 ? undefined : rows;
}
