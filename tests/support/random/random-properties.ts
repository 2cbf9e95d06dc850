/** Random properties that keep the schema of their fact: taken from the sample facts, values changed or left out. */
import { z } from 'zod';
import type { NodeLabel, Properties, PropertyValue, RelationshipType } from '#domain/change-set.ts';
import * as linkFacts from '../../../server/graph/queries/link-facts.ts';
import * as nodeFacts from '../../../server/graph/queries/node-facts.ts';
import type { Pick } from '../seeded.ts';
import { linkLists, nodeLists, sampleChange } from '../sample-workspace.ts';

const texts = [
  '',
  'x',
  'ñandú ✓ "x"',
  "O'Sur \\ `y`",
  'línea 1\nlínea 2',
  '𝒳 😀',
  '$param {a: 1} //',
  'palabra '.repeat(40),
];

const Shaped = z.custom<{ shape: Record<string, z.ZodType> }>((row) => row instanceof z.ZodObject);
type Shape = Record<string, z.ZodType>;

function shapesOf<Name extends string>(
  queries: Record<string, { row: unknown }>,
  nameOf: (list: string) => Name | undefined,
) {
  const shapes = new Map<Name, Shape>();
  for (const [list, { row }] of Object.entries(queries)) {
    const name = nameOf(list);
    if (name !== undefined) shapes.set(name, Shaped.parse(row).shape);
  }
  return shapes;
}

const labelOf: Readonly<Record<string, NodeLabel | undefined>> = nodeLists;
const typeOf: Readonly<Record<string, readonly [RelationshipType, ...string[]] | undefined>> = linkLists;
const nodeShapes = shapesOf(nodeFacts, (list) => labelOf[list]);
const linkShapes = shapesOf(linkFacts, (list) => typeOf[list]?.[0]);
const sample = sampleChange('w');

function changedValue(value: PropertyValue, pick: Pick): PropertyValue {
  if (typeof value === 'string') return texts[pick(texts.length)] ?? '';
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return [0, 1, -2, 2.5, 1e9, Number.MAX_SAFE_INTEGER][pick(6)] ?? 0;
  return Array.from({ length: pick(4) }, () => texts[pick(texts.length)] ?? '');
}

function changed(properties: Properties, shape: Shape | undefined, pick: Pick): Properties {
  const result: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    const schema = shape?.[name];
    if (name === 'key' || name === 'id' || name === 'workspace') continue;
    if (schema && pick(3) === 0 && schema.safeParse(undefined).success) continue;
    const other = changedValue(value, pick);
    result[name] = schema && pick(2) === 0 && schema.safeParse(other).success ? other : value;
  }
  return result;
}

function oneOf(all: readonly Properties[], pick: Pick): Properties {
  return all[pick(Math.max(all.length, 1))] ?? {};
}

export function randomNodeProperties(label: NodeLabel, pick: Pick): Properties {
  const templates = sample.upsertNodes.filter((node) => node.label === label).map(({ properties }) => properties);
  const known = label === 'Record' ? { body: 'x' } : oneOf(templates, pick);
  return changed(known, nodeShapes.get(label), pick);
}

export function randomLinkProperties(type: RelationshipType, pick: Pick): Properties {
  const templates = sample.upsertRelationships.filter((link) => link.type === type).map(({ properties }) => properties);
  return changed(oneOf(templates, pick), linkShapes.get(type), pick);
}
