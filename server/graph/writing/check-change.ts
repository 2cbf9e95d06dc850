/** The door for change sets: parsed, well formed, within one workspace, each thing named once. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { z } from 'zod';
import {
  ChangeContext,
  NodeRecord,
  NodeRef,
  RelationshipRecord,
  RelationshipRef,
  relationshipTypes,
  type ChangeSet,
  type NodeLabel,
  type Properties,
  type PropertyValue,
} from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { idOfKey, keyOf } from '#domain/keys.ts';

const propertyName = /^[A-Za-z][A-Za-z0-9]*$/;

function refuse(message: string, details: Readonly<Record<string, unknown>>): never {
  throw new AppError('INVALID_INPUT', message, { details });
}

/** Lone surrogates become U+FFFD: neither engine can store them. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function storableNumber(value: number, name: string): number {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    refuse(`property ${name} is not a storable number`, { property: name });
  }
  return value === 0 ? 0 : value;
}

function storable(value: PropertyValue, name: string): PropertyValue {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number') return storableNumber(value, name);
  if (!Array.isArray(value)) return value;
  const texts = value.filter((item) => typeof item === 'string');
  const numbers = value.filter((item) => typeof item === 'number');
  return texts.length > 0 ? texts.map(wellFormed) : numbers.map((item) => storableNumber(item, name));
}

function storableProperties(properties: Properties, what: string): Properties {
  const entries = Object.entries(properties).map(([name, value]): [string, PropertyValue] => {
    if (!propertyName.test(name)) refuse(`${what}: ${name} is no property name`, { property: name });
    return [name, storable(value, name)];
  });
  return Object.fromEntries(entries);
}

function checkKey(workspace: string, ref: NodeRef): void {
  if (!ref.key.startsWith(`${workspace}/`) || idOfKey(ref.key) === '') {
    refuse(`${ref.label} ${ref.key} is not of workspace ${workspace}`, { label: ref.label, key: ref.key, workspace });
  }
}

function checkedNode(workspace: string, node: NodeRecord): NodeRecord {
  checkKey(workspace, node);
  const what = `${node.label} ${node.key}`;
  const properties = storableProperties(node.properties, what);
  const id = properties['id'];
  const agrees = typeof id === 'string' && keyOf(workspace, id) === node.key;
  if (!agrees || properties['key'] !== node.key || properties['workspace'] !== workspace) {
    refuse(`${what}: the properties key, id and workspace must agree with its key`, {
      label: node.label,
      key: node.key,
    });
  }
  return { label: node.label, key: node.key, properties };
}

function checkEnds(workspace: string, ref: RelationshipRef): void {
  checkKey(workspace, ref.from);
  checkKey(workspace, ref.to);
  const allowed: { from: readonly NodeLabel[]; to: readonly NodeLabel[] } = relationshipTypes[ref.type];
  if (!allowed.from.includes(ref.from.label) || !allowed.to.includes(ref.to.label)) {
    refuse(`${ref.type} cannot lead from ${ref.from.label} to ${ref.to.label}`, { type: ref.type, id: ref.id });
  }
}

function checkedRelationship(workspace: string, record: RelationshipRecord): RelationshipRecord {
  checkEnds(workspace, record);
  const what = `${record.type} ${record.id}`;
  const properties = storableProperties(record.properties, what);
  if (record.id === '' || properties['id'] !== record.id || properties['workspace'] !== workspace) {
    refuse(`${what}: the properties id and workspace must agree with it`, { type: record.type, id: record.id });
  }
  return { ...record, properties };
}

/** Of several with one name the last stands. */
function lastOfEach<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [nameOf(item), item])).values()];
}

/** What names a node within a change set. */
export function nameOfNode(ref: NodeRef): string {
  return `${ref.label} ${ref.key}`;
}

/** What names a relationship within a workspace: its type and statement id, wherever its ends are. */
export function nameOfRelationship(ref: Pick<RelationshipRef, 'type' | 'id'>): string {
  return `${ref.type} ${ref.id}`;
}

/** Records that are checked before others have their turn. */
const stretch = 500;

/** The records of one list of a change set, parsed and checked one by one. */
async function checkedList<Parsed>(
  list: keyof ChangeSet,
  items: readonly unknown[],
  schema: z.ZodType<Parsed>,
  check: (item: Parsed) => Parsed,
): Promise<Parsed[]> {
  const checked: Parsed[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % stretch === 0) await nextTurn();
    const parsed = schema.safeParse(item);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const path = [list, index, ...(issue?.path ?? [])].join('.');
      refuse(`not a change set: ${issue?.message ?? ''}`, { path });
    }
    checked.push(check(parsed.data));
  }
  return checked;
}

/**
 * The change set as both engines can store it. Checked piece by piece, so that others are answered meanwhile.
 * @throws AppError INVALID_INPUT naming what is wrong: a shape, a label, a property, or a key of another workspace
 */
export async function checkChange(change: ChangeSet): Promise<ChangeSet> {
  const { workspace } = change;
  const removeNodes = await checkedList('removeNodes', change.removeNodes, NodeRef, (node) => {
    checkKey(workspace, node);
    return node;
  });
  const { removeRelationships: removals } = change;
  const removeRelationships = await checkedList('removeRelationships', removals, RelationshipRef, (record) => {
    checkEnds(workspace, record);
    return record;
  });
  const upsertNodes = await checkedList('upsertNodes', change.upsertNodes, NodeRecord, (node) =>
    checkedNode(workspace, node),
  );
  const { upsertRelationships: upserts } = change;
  const upsertRelationships = await checkedList('upsertRelationships', upserts, RelationshipRecord, (record) =>
    checkedRelationship(workspace, record),
  );
  return {
    workspace,
    upsertNodes: lastOfEach(upsertNodes, nameOfNode),
    upsertRelationships: lastOfEach(upsertRelationships, nameOfRelationship),
    removeNodes: lastOfEach(removeNodes, nameOfNode),
    // One that is not there, by its ends, must not hide one that is.
    removeRelationships: lastOfEach(
      removeRelationships,
      (ref) => `${nameOfRelationship(ref)} ${ref.from.key} ${ref.to.key}`,
    ),
  };
}

/** @throws AppError INVALID_INPUT when author or reason is missing */
export function checkContext(context: ChangeContext): ChangeContext {
  const parsed = ChangeContext.safeParse(context);
  if (!parsed.success || parsed.data.author === '') refuse('a change needs an author and a reason', {});
  const { author, reason, import: importId, undoes } = parsed.data;
  return {
    author: wellFormed(author),
    reason: wellFormed(reason),
    ...(importId === undefined ? {} : { import: wellFormed(importId) }),
    ...(undoes === undefined ? {} : { undoes }),
  };
}
