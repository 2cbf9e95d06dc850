/** One change set that takes several changes back together. */
import { emptyChangeSet, type ChangeSet } from '../change-set.ts';
import { effectsOf, type Effect, type Effects, type PastChange } from './effects.ts';

/** For everything touched: the state before the first of the changes, and after the last. */
function combined<Thing>(maps: readonly ReadonlyMap<string, Effect<Thing>>[]): Map<string, Effect<Thing>> {
  const all = new Map<string, Effect<Thing>>();
  for (const effects of maps) {
    for (const [name, { before, after }] of effects) {
      const first = all.get(name);
      const from = first ? first.before : before;
      all.set(name, { ...(from === undefined ? {} : { before: from }), ...(after === undefined ? {} : { after }) });
    }
  }
  return all;
}

/** What the changes did together; given in any order, taken in that of their numbers. */
export function combinedEffects(changes: readonly PastChange[]): Effects {
  const effects = [...changes].sort((a, b) => a.sequence - b.sequence).map(effectsOf);
  return {
    nodes: combined(effects.map(({ nodes }) => nodes)),
    statements: combined(effects.map(({ statements }) => statements)),
  };
}

/**
 * What brings everything that was touched back to its state before. True only of the effects of a set of changes from
 * which no later change depends (`dependents`); changes that take each other back leave an empty change set.
 */
export function combinedInverse(workspace: string, { nodes, statements }: Effects): ChangeSet {
  const result = emptyChangeSet(workspace);
  for (const { before, after } of nodes.values()) {
    if (before) result.upsertNodes.push(before);
    if (after && after.label !== before?.label) result.removeNodes.push({ label: after.label, key: after.key });
  }
  for (const { before, after } of statements.values()) {
    if (before) result.upsertRelationships.push(before);
    else if (after) {
      const { type, id, from, to } = after;
      result.removeRelationships.push({ type, id, from, to });
    }
  }
  return result;
}
