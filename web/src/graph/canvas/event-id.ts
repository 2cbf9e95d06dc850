/** The id of what an event of Cytoscape happened on. */
import type { EventObject } from 'cytoscape';

interface WithId {
  readonly id: () => string;
}

function isElement(target: unknown): target is WithId {
  return typeof target === 'object' && target !== null && 'id' in target && 'isNode' in target;
}

/** Id of the node or line; null for the ground. */
export function idOf(event: EventObject): string | null {
  const target: unknown = event.target;
  return isElement(target) ? target.id() : null;
}
