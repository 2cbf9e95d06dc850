/** The facts of a workspace in parts, so that none takes long to send to a thread. */
import type { WorkspaceFacts } from '#domain/facts/workspace-facts.ts';

/** So many facts are copied in a few milliseconds. */
const mostInPart = 1000;

/** How many facts there are of all kinds. */
export function countFacts(facts: WorkspaceFacts): number {
  return Object.values(facts).reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}

/** Every kind of fact, each list cut; a list without facts is one empty part. */
export function* factsInParts(facts: WorkspaceFacts): Generator<Partial<WorkspaceFacts>> {
  for (const [kind, all] of Object.entries(facts) as [string, unknown][]) {
    if (!Array.isArray(all)) {
      yield { [kind]: all };
      continue;
    }
    for (let start = 0; start === 0 || start < all.length; start += mostInPart)
      yield { [kind]: all.slice(start, start + mostInPart) };
  }
}

/** Puts parts together; the facts are whole when all parts have been added. */
export function addPart(known: Record<string, unknown>, part: Partial<WorkspaceFacts>): void {
  for (const [kind, more] of Object.entries(part) as [string, unknown][]) {
    const list = known[kind];
    if (Array.isArray(list) && Array.isArray(more)) for (const fact of more as unknown[]) list.push(fact);
    else known[kind] = more;
  }
}
