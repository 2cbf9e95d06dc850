/** One cheapest path through the contact graph (Dijkstra 1959, Numerische Mathematik 1:269-271, doi:10.1007/BF01386390). */
import type { ContactGraph } from './contact-graph.ts';
import { heap } from './heap.ts';

/** One step: to an organisation, through a room or (undefined) by tie or part. */
export interface Step {
  readonly to: number;
  readonly room: number | undefined;
  readonly cost: number;
}

/** A path by its first organisation and its steps. */
export interface Path {
  readonly start: number;
  readonly steps: readonly Step[];
}

export interface Search {
  readonly starts: readonly number[];
  readonly targets: ReadonlySet<number>;
  /** Organisations that the path must not touch. */
  readonly gone: ReadonlySet<number>;
  /** Organisations before the start: whom they meet in a group or at an event, nobody later on is introduced to there. */
  readonly earlier: readonly number[];
  /** Organisations that must not come right after a start. */
  readonly notNext: ReadonlySet<number>;
}

interface Reached {
  readonly node: number;
  readonly cost: number;
  readonly hops: number;
  readonly before: number | undefined;
}

/** Cheaper first, then fewer hops, then by the number of the node. */
function byCost(a: Reached, b: Reached): number {
  return a.cost - b.cost || a.hops - b.hops || a.node - b.node;
}

function isBetter(next: Reached, known: Reached | undefined): boolean {
  if (!known) return true;
  return (next.cost - known.cost || next.hops - known.hops || (next.before ?? -1) - (known.before ?? -1)) < 0;
}

/**
 * Meetings and organisations, as one number each, that no later step may join: those who were before the start know them
 * from that meeting, and so does the start itself, whose own step to them is refused.
 */
function knownAlready({ ids, rooms, roomsOf }: ContactGraph, { starts, earlier, notNext }: Search): Set<number> {
  const known = new Set<number>();
  const add = (organisation: number, who: (member: number) => boolean): void => {
    for (const room of roomsOf[organisation] ?? []) {
      const { meeting, members } = rooms[room] ?? { meeting: 0, members: [] };
      for (const member of members) if (who(member)) known.add(meeting * ids.length + member);
    }
  };
  for (const organisation of earlier) add(organisation, () => true);
  if (notNext.size > 0) for (const organisation of starts) add(organisation, (member) => notNext.has(member));
  return known;
}

/**
 * The cheapest path from any start to any target; of equal ones that with fewer hops, then by ids. Rooms are numbered
 * after the organisations.
 */
export function shortestPath(graph: ContactGraph, search: Search): Path | undefined {
  const { ids, direct, rooms, roomsOf } = graph;
  const known = knownAlready(graph, search);
  const starts = new Set(search.starts);
  const best = new Map<number, Reached>();
  const done = new Set<number>();
  const queue = heap(byCost);
  const reach = (next: Reached): void => {
    if (done.has(next.node) || search.gone.has(next.node) || !isBetter(next, best.get(next.node))) return;
    best.set(next.node, next);
    queue.push(next);
  };
  const leave = ({ node, cost, hops }: Reached): void => {
    for (const to of direct[node] ?? []) {
      if (starts.has(node) && search.notNext.has(to)) continue;
      reach({ node: to, cost: cost + 1, hops: hops + 1, before: node });
    }
    for (const room of roomsOf[node] ?? []) {
      reach({ node: ids.length + room, cost: cost + (rooms[room]?.cost ?? 1), hops, before: node });
    }
  };
  const enter = ({ node, cost, hops }: Reached): void => {
    const { meeting, members } = rooms[node - ids.length] ?? { meeting: 0, members: [] };
    for (const to of members) {
      if (!known.has(meeting * ids.length + to)) reach({ node: to, cost, hops: hops + 1, before: node });
    }
  };
  for (const node of starts) reach({ node, cost: 0, hops: 0, before: undefined });
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (done.has(at.node)) continue;
    done.add(at.node);
    if (search.targets.has(at.node)) return trace(graph, best, at.node);
    if (at.node < ids.length) leave(at);
    else enter(at);
  }
  return undefined;
}

function trace({ ids }: ContactGraph, best: ReadonlyMap<number, Reached>, target: number): Path {
  const steps: Step[] = [];
  let at = best.get(target);
  while (at?.before !== undefined) {
    const between = best.get(at.before);
    const isRoom = at.before >= ids.length;
    const from = isRoom ? best.get(between?.before ?? -1) : between;
    steps.unshift({
      to: at.node,
      room: isRoom ? at.before - ids.length : undefined,
      cost: at.cost - (from?.cost ?? 0),
    });
    at = from;
  }
  return { start: at?.node ?? target, steps };
}
