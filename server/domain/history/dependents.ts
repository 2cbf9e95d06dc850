/** Which later changes cannot stay when a change is undone. */
import type { Footprint } from './footprint.ts';

/** How a later change depends on an earlier one (`on`, its sequence number), and the name of the thing in between. */
export interface Dependence<Name> {
  readonly kind: 'touches' | 'stands-on' | 'end-removed';
  readonly on: number;
  readonly name: Name;
}

export interface Dependent<Name> {
  readonly footprint: Footprint<Name>;
  readonly dependences: readonly Dependence<Name>[];
}

/** Names with the last change that touched, created or took them away. */
interface Reach<Name> {
  readonly things: Map<Name, number>;
  readonly created: Map<Name, number>;
  readonly restored: Map<Name, number>;
}

function extend<Name>(reach: Reach<Name>, { sequence, things, created, restored }: Footprint<Name>): void {
  for (const name of things) reach.things.set(name, sequence);
  for (const name of created) reach.created.set(name, sequence);
  for (const name of restored) reach.restored.set(name, sequence);
}

function dependencesOn<Name>(reach: Reach<Name>, later: Footprint<Name>): Dependence<Name>[] {
  const found: Dependence<Name>[] = [];
  const look = (kind: Dependence<Name>['kind'], names: Iterable<Name>, among: ReadonlyMap<Name, number>): void => {
    for (const name of names) {
      const on = among.get(name);
      if (on !== undefined) found.push({ kind, on, name });
    }
  };
  look('touches', later.things, reach.things);
  look('stands-on', later.placed, reach.created);
  look('end-removed', later.removed, reach.restored);
  return found;
}

/**
 * The changes of `later` that depend on one of `chosen`, directly or through others, oldest first: those that touch a
 * thing which an earlier one of them touched, put a statement on a node that its undoing removes, or removed a node on
 * which a statement stands that its undoing brings back. `later` are all changes after the
 * first of `chosen`, undos and what they took back among them: they touch the same things, so they go together or not at
 * all. The chosen ones are not in the answer.
 */
export function dependents<Name>(
  chosen: readonly Footprint<Name>[],
  later: readonly Footprint<Name>[],
): Dependent<Name>[] {
  const given = new Set(chosen.map(({ sequence }) => sequence));
  const inOrder = [...chosen, ...later.filter(({ sequence }) => !given.has(sequence))];
  inOrder.sort((a, b) => a.sequence - b.sequence);
  const reach: Reach<Name> = { things: new Map(), created: new Map(), restored: new Map() };
  const found: Dependent<Name>[] = [];
  for (const footprint of inOrder) {
    const isChosen = given.has(footprint.sequence);
    const dependences = isChosen ? [] : dependencesOn(reach, footprint);
    if (!isChosen && dependences.length === 0) continue;
    extend(reach, footprint);
    if (!isChosen) found.push({ footprint, dependences });
  }
  return found;
}
