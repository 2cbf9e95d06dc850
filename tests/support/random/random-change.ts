/** Random change sets over all labels and types: mixed ones, and two organisations joined into one. */
import {
  type ChangeSet,
  type NodeLabel,
  nodeLabels,
  type NodeRecord,
  type RelationshipRecord,
  type RelationshipType,
  relationshipTypes,
} from '#domain/change-set.ts';
import { idOfKey } from '#domain/keys.ts';
import { changeOf, link, linkRef, node, ref } from '../change-builder.ts';
import type { RecordModel } from '../record-model.ts';
import type { Pick } from '../seeded.ts';
import { randomLinkProperties, randomNodeProperties } from './random-properties.ts';

/** The workspace's own node stays, so that the list of workspaces can be read. */
const labels = nodeLabels.filter((label) => label !== 'Workspace');
const types = Object.keys(relationshipTypes) as RelationshipType[];
const idsPerLabel = 7;
const idsPerType = 10;

function one<Item>(items: readonly Item[], pick: Pick): Item {
  const item = items[pick(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function times<Item>(most: number, pick: Pick, make: () => Item): Item[] {
  return Array.from({ length: pick(most) }, make);
}

function idOf(label: NodeLabel, pick: Pick): string {
  return `${label.toLowerCase()}-${String(pick(idsPerLabel))}`;
}

function randomLink(w: string, pick: Pick): RelationshipRecord {
  const type = one(types, pick);
  const from = one<NodeLabel>(relationshipTypes[type].from, pick);
  const to = one<NodeLabel>(relationshipTypes[type].to, pick);
  const ends = { from: [from, idOf(from, pick)], to: [to, idOf(to, pick)] } as const;
  return link(w, type, `s${String(pick(idsPerType))}`, ends, randomLinkProperties(type, pick));
}

/** Upserts and removals of anything; ends of what is upserted exist. */
export function mixedChange(w: string, pick: Pick, model: RecordModel): ChangeSet {
  // Most are small, as edits are: then there are older ones to undo.
  const size = pick(3) === 0 ? 4 : 1;
  const upsertNodes = times(2 * size + 1, pick, () => {
    const label = one(labels, pick);
    return node(w, label, idOf(label, pick), randomNodeProperties(label, pick));
  });
  const removeNodes = times(size === 1 ? 2 : 4, pick, () => {
    const label = one(labels, pick);
    return ref(w, label, idOf(label, pick));
  });
  const there = new Set([...model.nodes.keys()].filter((key) => !removeNodes.some((removed) => removed.key === key)));
  for (const { key } of upsertNodes) there.add(key);
  const upsertRelationships = times(5 * size, pick, () => randomLink(w, pick)).filter(
    ({ from, to }) => there.has(from.key) && there.has(to.key),
  );
  const present = [...model.links.values()];
  const removeRelationships = times(size + 1, pick, () =>
    linkRef(present[pick(present.length + 1)] ?? randomLink(w, pick)),
  );
  return changeOf(w, { upsertNodes, removeNodes, upsertRelationships, removeRelationships });
}

function moved(record: RelationshipRecord, gone: NodeRecord, kept: NodeRecord): RelationshipRecord {
  const end = (ref: RelationshipRecord['from']) => (ref.key === gone.key ? { label: kept.label, key: kept.key } : ref);
  return { ...record, from: end(record.from), to: end(record.to) };
}

/**
 * Two organisations become one: the second goes, its statements lead to the first, its name becomes an alias. Some
 * statements get a new id, as a hash of the ends would. Undefined where there are no two.
 */
export function mergeChange(w: string, pick: Pick, model: RecordModel): ChangeSet | undefined {
  const organisations = [...model.nodes.values()].filter(({ label }) => label === 'Organisation');
  if (organisations.length < 2) return undefined;
  const kept = one(organisations, pick);
  const gone = one(
    organisations.filter(({ key }) => key !== kept.key),
    pick,
  );
  const aliases = [kept, gone].flatMap(({ properties }) => properties['aliases'] ?? []).map(String);
  const joined = { ...kept, properties: { ...kept.properties, aliases: [...aliases, idOfKey(gone.key)] } };
  const around = [...model.links.values()].filter(({ from, to }) => from.key === gone.key || to.key === gone.key);
  const upsertRelationships = around.map((record) => {
    const next = moved(record, gone, kept);
    if (pick(2) === 0) return next;
    const id = `m${String(pick(1000))}`;
    return { ...next, id, properties: { ...next.properties, id } };
  });
  const removeNodes = [{ label: gone.label, key: gone.key }];
  return changeOf(w, { upsertNodes: [joined], removeNodes, upsertRelationships });
}
