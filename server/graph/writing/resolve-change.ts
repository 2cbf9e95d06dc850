/** From what is asked to what is done: the exact change and its inverse, against the graph as it stands. */
import type {
  ChangeSet,
  NodeRecord,
  NodeRef,
  RelationshipRecord,
  RelationshipRef,
  RelationshipType,
} from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { nameOfNode, nameOfRelationship } from './check-change.ts';
import { archiveKeys, refuseArchived } from './refuse-archived.ts';
import { nodesBefore, relationshipsAround, relationshipsBefore } from './state-before.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export interface ResolvedChange {
  readonly change: ChangeSet;
  readonly inverse: ChangeSet;
}

function refOf({ type, id, from, to }: RelationshipRef): RelationshipRef {
  return { type, id, from, to };
}

function sameEnds(a: RelationshipRef, b: RelationshipRef): boolean {
  return a.from.key === b.from.key && a.to.key === b.to.key;
}

function byName<Item extends RelationshipRef>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [nameOfRelationship(item), item]));
}

function idsByType(refs: readonly RelationshipRef[]): Map<RelationshipType, string[]> {
  const ids = new Map<RelationshipType, string[]>();
  for (const { type, id } of refs) {
    const ofType = ids.get(type);
    if (ofType) ofType.push(id);
    else ids.set(type, [id]);
  }
  return ids;
}

/** Refuses relationships without an end and keys that another label holds, before anything is written. */
function checkEndsExist(asked: ChangeSet, before: ReadonlyMap<string, NodeRecord>, removed: ReadonlySet<string>): void {
  const labelOf = new Map<string, string>();
  for (const [key, node] of before) if (!removed.has(nameOfNode(node))) labelOf.set(key, node.label);
  for (const node of asked.upsertNodes) {
    const present = labelOf.get(node.key);
    if (present !== undefined && present !== node.label) {
      const details = { key: node.key, label: node.label, heldBy: present };
      throw new AppError('INVALID_INPUT', `${node.label} ${node.key}: this key is held by ${present}`, { details });
    }
    labelOf.set(node.key, node.label);
  }
  for (const { type, id, from, to } of asked.upsertRelationships) {
    for (const end of [from, to]) {
      if (labelOf.get(end.key) === end.label) continue;
      const details = { type, id, label: end.label, key: end.key };
      throw new AppError('INVALID_INPUT', `${type} ${id}: there is no ${end.label} ${end.key}`, { details });
    }
  }
}

async function foundRelationships(work: UnitOfWork, asked: ChangeSet): Promise<Map<string, RelationshipRecord>> {
  const found: RelationshipRecord[] = [];
  for (const [type, ids] of idsByType([...asked.upsertRelationships, ...asked.removeRelationships])) {
    found.push(...(await relationshipsBefore(work, asked.workspace, type, ids)));
  }
  return byName(found);
}

/**
 * Reads what the change set touches and answers with what is to be done and what would undo it. Things to remove that
 * are not there are left out; relationships of removed nodes, and those whose ends move, are added to the removals.
 * @throws AppError ARCHIVED for a change of an archived workspace; INVALID_INPUT naming an end that does not exist, or
 * a key held under another label
 */
export async function resolveChange(work: UnitOfWork, asked: ChangeSet): Promise<ResolvedChange> {
  const { workspace, upsertNodes, upsertRelationships } = asked;
  const ends = upsertRelationships.flatMap(({ from, to }) => [from.key, to.key]);
  const named = [...upsertNodes, ...asked.removeNodes].map((node) => node.key);
  const nodes = await nodesBefore(work, [...named, ...ends, ...archiveKeys(asked)]);
  refuseArchived(asked, nodes);
  const removeNodes: NodeRef[] = asked.removeNodes
    .filter((ref) => nodes.get(ref.key)?.label === ref.label)
    .map(({ label, key }) => ({ label, key }));
  checkEndsExist(asked, nodes, new Set(removeNodes.map(nameOfNode)));

  const found = await foundRelationships(work, asked);
  const around = byName(
    await relationshipsAround(
      work,
      removeNodes.map((ref) => ref.key),
    ),
  );
  const removals = new Map<string, RelationshipRecord>(around);
  for (const ref of asked.removeRelationships) {
    const record = found.get(nameOfRelationship(ref));
    if (record && sameEnds(record, ref)) removals.set(nameOfRelationship(ref), record);
  }
  for (const record of upsertRelationships) {
    const present = found.get(nameOfRelationship(record));
    if (present && !sameEnds(present, record)) removals.set(nameOfRelationship(record), present);
  }

  const touchedNodes = new Map([...upsertNodes, ...removeNodes].map((node) => [nameOfNode(node), node]));
  const formerNodes = [...touchedNodes.values()]
    .map((node) => nodes.get(node.key))
    .filter((node) => node !== undefined)
    .filter((node) => touchedNodes.has(nameOfNode(node)));
  const former = new Map([...removals]);
  for (const record of upsertRelationships) {
    const present = found.get(nameOfRelationship(record));
    if (present) former.set(nameOfRelationship(record), present);
  }
  const formerNames = new Set(formerNodes.map(nameOfNode));
  return {
    change: {
      workspace,
      upsertNodes,
      upsertRelationships,
      removeRelationships: [...removals.values()].map(refOf),
      removeNodes,
    },
    inverse: {
      workspace,
      upsertNodes: [...new Map(formerNodes.map((node) => [node.key, node])).values()],
      upsertRelationships: [...former.values()],
      removeRelationships: upsertRelationships.filter((record) => !former.has(nameOfRelationship(record))).map(refOf),
      removeNodes: upsertNodes
        .filter((node) => !formerNames.has(nameOfNode(node)))
        .map(({ label, key }) => ({ label, key })),
    },
  };
}
