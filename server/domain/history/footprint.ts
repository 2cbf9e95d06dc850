/** Where a change left traces: what later changes are held against, and what its entry is found by. */
import type { NodeRecord, NodeRef } from '../change-set.ts';
import { effectsOf, type PastChange } from './effects.ts';
import { isInterview, saysOneInterview } from './single-interviews.ts';

/** Names of nodes are their keys, names of statements `nameOfStatement`; an index may hold hashes of them instead. */
export interface Footprint<Name> {
  readonly sequence: number;
  /** Nodes and statements that it touched. */
  readonly things: Iterable<Name>;
  /** Nodes that undoing it removes. */
  readonly created: Iterable<Name>;
  /** Nodes that it removed, those made again in the same change among them. */
  readonly removed: Iterable<Name>;
  /** Nodes at the ends of the statements that it wrote. */
  readonly placed: Iterable<Name>;
  /** Nodes at the ends of the statements that undoing it writes. */
  readonly restored: Iterable<Name>;
  /** Nodes that it is shown with: touched, or at an end of a touched statement; nothing of single interviews. */
  readonly shownWith: Iterable<Name>;
  /** Claims that it put on something, by turns the thing and the claim. */
  readonly claims: Iterable<Name>;
  /** Organisations that it merged, by turns the one that stayed and the one that went. */
  readonly merged: Iterable<Name>;
}

/** The ids of organisations that were merged into this one. */
function formerIds(node: NodeRecord | undefined): string[] {
  const ids = node?.properties.formerIds;
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** The key of another node of the same workspace. */
function keyBeside(key: string, id: string): string {
  return `${key.slice(0, key.indexOf('/'))}/${id}`;
}

function labelMoved(before: NodeRef | undefined, after: NodeRef | undefined): boolean {
  return before?.label !== after?.label;
}

/** The footprint of a change, by names. */
export function footprintOf(past: PastChange): Footprint<string> {
  const { nodes, statements } = effectsOf(past);
  const created: string[] = [];
  const placed = new Set<string>();
  const restored = new Set<string>();
  const shownWith = new Set<string>();
  const claims: string[] = [];
  const merged = new Map<string, string>();
  const gone = new Set<string>();
  for (const [key, { before, after }] of nodes) {
    if (after && labelMoved(before, after)) created.push(key);
    if (!after && before?.label === 'Organisation') gone.add(key);
    for (const id of formerIds(after)) if (!formerIds(before).includes(id)) merged.set(keyBeside(key, id), key);
    const shown = after ?? before;
    if (shown && !isInterview(shown)) shownWith.add(key);
  }
  for (const { before, after } of statements.values()) {
    for (const { key } of after ? [after.from, after.to] : []) placed.add(key);
    for (const { key } of before ? [before.from, before.to] : []) restored.add(key);
    for (const record of [before, after]) {
      if (!record || saysOneInterview(record)) continue;
      shownWith.add(record.from.key).add(record.to.key);
      if (record.type === 'ABOUT') claims.push(record.to.key, record.from.key);
    }
    if (!before || !after) continue;
    if (gone.has(before.from.key)) merged.set(before.from.key, after.from.key);
    if (gone.has(before.to.key)) merged.set(before.to.key, after.to.key);
  }
  return {
    sequence: past.sequence,
    things: [...nodes.keys(), ...statements.keys()],
    created,
    removed: past.change.removeNodes.map(({ key }) => key),
    placed,
    restored,
    shownWith,
    claims,
    merged: [...merged].flatMap(([went, stayed]) => [stayed, went]),
  };
}
