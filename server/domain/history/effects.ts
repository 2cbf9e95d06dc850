/** What a recorded change did to each thing: its state before and after, from the change and its inverse. */
import type { ChangeSet, NodeRecord, RelationshipRecord, RelationshipRef } from '../change-set.ts';

/** An entry of the history with its body; `change` is what was really done, `inverse` what undoes it. */
export interface PastChange {
  readonly sequence: number;
  readonly change: ChangeSet;
  readonly inverse: ChangeSet;
}

/** The state of a thing before and after; absent: it was not there. */
export interface Effect<Thing> {
  readonly before?: Thing;
  readonly after?: Thing;
}

export interface Effects {
  /** By key, whatever the label: a key belongs to one node at a time. */
  readonly nodes: ReadonlyMap<string, Effect<NodeRecord>>;
  /** By `nameOfStatement`. */
  readonly statements: ReadonlyMap<string, Effect<RelationshipRecord>>;
}

/** What names a statement within its workspace: its type and id, wherever its ends are. */
export function nameOfStatement({ type, id }: Pick<RelationshipRef, 'type' | 'id'>): string {
  return `${type} ${id}`;
}

function effects<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Map<string, Effect<Thing>> {
  const found = new Map<string, Effect<Thing>>(before.map((thing) => [nameOf(thing), { before: thing }]));
  for (const thing of after) found.set(nameOf(thing), { ...found.get(nameOf(thing)), after: thing });
  return found;
}

/** The effects of a change: only of what it touched; a thing that it named and left as it was is among them. */
export function effectsOf({ change, inverse }: Pick<PastChange, 'change' | 'inverse'>): Effects {
  return {
    nodes: effects(inverse.upsertNodes, change.upsertNodes, ({ key }) => key),
    statements: effects(inverse.upsertRelationships, change.upsertRelationships, nameOfStatement),
  };
}

function swapped<Thing>(effects: ReadonlyMap<string, Effect<Thing>>): Map<string, Effect<Thing>> {
  return new Map(
    [...effects].map(([name, { before, after }]): [string, Effect<Thing>] => [
      name,
      { ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) },
    ]),
  );
}

/** The effects of taking them back. */
export function backwards({ nodes, statements }: Effects): Effects {
  return { nodes: swapped(nodes), statements: swapped(statements) };
}

/** Whether the thing came, changed or went; `undefined` for one that was there neither before nor after. */
export function kindOf({ before, after }: Effect<unknown>): 'added' | 'changed' | 'removed' | undefined {
  if (before === undefined) return after === undefined ? undefined : 'added';
  return after === undefined ? 'removed' : 'changed';
}
