/** A plain model of a workspace with its history: what a change does, what is recorded of it, what a replay gives. */
import type { ChangeSet, NodeRecord, NodeRef, RelationshipRecord, RelationshipRef } from '#domain/change-set.ts';
import type { PastChange } from '#domain/history/effects.ts';
import { linkRef } from './change-builder.ts';

export interface Model {
  readonly nodes: Map<string, NodeRecord>;
  readonly links: Map<string, RelationshipRecord>;
}

export interface ModelEntry extends PastChange {
  readonly undoes?: readonly number[];
}

function nameOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type}/${id}`;
}

function sameEnds(a: RelationshipRef, b: RelationshipRef): boolean {
  return a.from.key === b.from.key && a.to.key === b.to.key;
}

export function emptyModel(): Model {
  return { nodes: new Map(), links: new Map() };
}

/** Remove links, nodes with their links, then upsert nodes, then links. */
export function applyToModel({ nodes, links }: Model, change: ChangeSet): void {
  for (const wanted of change.removeRelationships) {
    const found = links.get(nameOf(wanted));
    if (found && sameEnds(found, wanted)) links.delete(nameOf(wanted));
  }
  for (const { label, key } of change.removeNodes) {
    if (nodes.get(key)?.label !== label) continue;
    nodes.delete(key);
    for (const [name, { from, to }] of links) if (from.key === key || to.key === key) links.delete(name);
  }
  for (const record of change.upsertNodes) nodes.set(record.key, record);
  for (const record of change.upsertRelationships) links.set(nameOf(record), record);
}

/** What is recorded of a change, as the port promises: what is really done, and what undoes it. */
export function recordedChange({ nodes, links }: Model, sequence: number, asked: ChangeSet): PastChange {
  const removeNodes = asked.removeNodes.filter(({ label, key }) => nodes.get(key)?.label === label);
  const goes = new Set(removeNodes.map(({ key }) => key));
  const upserts = new Map(asked.upsertRelationships.map((record) => [nameOf(record), record]));
  const asRemoved = new Map(asked.removeRelationships.map((record) => [nameOf(record), record]));
  const removed = [...links.values()].filter((link) => {
    const [wanted, moved] = [asRemoved.get(nameOf(link)), upserts.get(nameOf(link))];
    const isMoved = moved !== undefined && !sameEnds(moved, link);
    const isRemoved = wanted !== undefined && sameEnds(wanted, link);
    return isRemoved || isMoved || goes.has(link.from.key) || goes.has(link.to.key);
  });
  const former = new Map(removed.map((link) => [nameOf(link), link]));
  for (const name of upserts.keys()) {
    const link = links.get(name);
    if (link) former.set(name, link);
  }
  const touched = new Set([...removeNodes, ...asked.upsertNodes].map(({ key }) => key));
  const formerNodes = [...touched].map((key) => nodes.get(key)).filter((node) => node !== undefined);
  const isFormer = ({ label, key }: NodeRef): boolean => nodes.get(key)?.label === label;
  const { workspace, upsertNodes, upsertRelationships } = asked;
  return {
    sequence,
    change: { workspace, upsertNodes, upsertRelationships, removeNodes, removeRelationships: removed.map(linkRef) },
    inverse: {
      workspace,
      upsertNodes: formerNodes,
      upsertRelationships: [...former.values()],
      removeRelationships: upsertRelationships.filter((record) => !former.has(nameOf(record))).map(linkRef),
      removeNodes: upsertNodes.filter((node) => !isFormer(node)).map(({ label, key }) => ({ label, key })),
    },
  };
}

/** Whether nothing that stands takes the entry back. */
function stands(entries: readonly ModelEntry[], { sequence }: ModelEntry): boolean {
  return !entries.some(
    (later) => later.sequence > sequence && later.undoes?.includes(sequence) === true && stands(entries, later),
  );
}

/** The workspace as it is when only the entries that stand were ever made; undos are not made, what they undid is not. */
export function replayed(entries: readonly ModelEntry[]): Model {
  const model = emptyModel();
  for (const entry of entries) if (!entry.undoes && stands(entries, entry)) applyToModel(model, entry.change);
  return model;
}
