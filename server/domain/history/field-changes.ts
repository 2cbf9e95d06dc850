/** Properties before and after, by the columns of the dataset. */
import type { NodeRecord, NodeRef, Properties, PropertyValue, RelationshipRecord } from '../change-set.ts';
import { datasetTables } from '../dataset/dataset-tables.ts';
import { keyOf } from '../keys.ts';
import { byText } from '../ordering.ts';
import type { FieldChange, FieldValue } from '../views/history-view.ts';
import type { Named } from '../views/pieces.ts';
import type { Effect } from './effects.ts';
import { statementWords } from './statement-words.ts';

/** What the program keeps for itself. */
const technical: ReadonlySet<string> = new Set([
  'id',
  'key',
  'workspace',
  'import',
  'saidBy',
  'statementKey',
  'schemaVersion',
  'body',
]);

/** `nameEs` -> `name_es`: what the column is called that the property comes from. */
function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Columns in the order in which the tables name them first; engines give properties in orders of their own. */
const columnOrder = new Map(
  [...new Set(datasetTables.flatMap(({ columns }) => columns.map(({ name }) => name)))].map((name, place) => [
    name,
    place,
  ]),
);

function byColumn([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return (columnOrder.get(a) ?? Infinity) - (columnOrder.get(b) ?? Infinity) || byText(a, b);
}

/** An empty list is nothing known. */
function isKnown([, value]: readonly [string, FieldValue]): boolean {
  return !Array.isArray(value) || value.length > 0;
}

function same(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Fields = ReadonlyMap<string, FieldValue>;

function differing({ before, after }: Effect<Fields>): FieldChange[] {
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].flatMap((field): FieldChange[] => {
    const [was, is] = [before?.get(field), after?.get(field)];
    if (same(was, is)) return [];
    return [{ field, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

function ownFields(properties: Properties, shown: (name: string, value: PropertyValue) => FieldValue): Fields {
  const own = Object.entries(properties).filter(([name]) => !technical.has(name));
  const fields = own.map(([name, value]): [string, FieldValue] => [columnOf(name), shown(name, value)]);
  return new Map(fields.filter(isKnown).sort(byColumn));
}

function mapped<From, To>({ before, after }: Effect<From>, to: (state: From) => To): Effect<To> {
  return {
    ...(before === undefined ? {} : { before: to(before) }),
    ...(after === undefined ? {} : { after: to(after) }),
  };
}

/** The fields of a node that differ; all of one that came or went. */
export function nodeFields(effect: Effect<NodeRecord>): FieldChange[] {
  return differing(mapped(effect, ({ properties }) => ownFields(properties, (_name, value) => value)));
}

/** The fields of a statement that differ, its ends and its source named by `nameOf`; all of one that came or went. */
export function statementFields(
  workspace: string,
  effect: Effect<RelationshipRecord>,
  nameOf: (ref: NodeRef) => Named,
): FieldChange[] {
  return differing(
    mapped(effect, ({ type, from, to, properties }): Fields => {
      const { fromField, toField } = statementWords[type];
      const own = ownFields(properties, (name, value) =>
        name === 'source' && typeof value === 'string'
          ? nameOf({ label: 'Source', key: keyOf(workspace, value) })
          : value,
      );
      return new Map([
        ...(fromField === undefined ? [] : [[fromField, nameOf(from)] as const]),
        [toField, nameOf(to)],
        ...own,
      ]);
    }),
  );
}
