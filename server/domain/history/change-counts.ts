/** How many nodes and statements a change added, changed and removed. */
import type { Came, ChangeCounts } from '../views/history-view.ts';
import { kindOf, type Effect, type Effects } from './effects.ts';

function cameOf(effects: Iterable<Effect<unknown>>): Came {
  const came = { added: 0, changed: 0, removed: 0 };
  for (const effect of effects) {
    const kind = kindOf(effect);
    if (kind) came[kind] += 1;
  }
  return came;
}

/** Counts by what was there before and after, so that an upsert of something known counts as a change of it. */
export function changeCounts({ nodes, statements }: Effects): ChangeCounts {
  return { nodes: cameOf(nodes.values()), statements: cameOf(statements.values()) };
}
