/** Brokerage: in which role a node stands between two others that have no line to each other. */
import type { CsrGraph } from './csr-graph.ts';
import { brokerageRoles, type Brokerage, type BrokerageRole } from './kernel-outputs.ts';

type Roles = Record<BrokerageRole, number>;

/** Ordered pairs among so many. */
function orderedPairs(count: number): number {
  return count > 1 ? count * (count - 1) : 0;
}

/** The roles of a broker whose contacts count `contacts` by group: each ordered pair of two of them once. */
function rolesAmong(own: number, contacts: ReadonlyMap<number, number>, all: number): Roles {
  const inOwn = contacts.get(own) ?? 0;
  let itinerant = 0;
  let squares = 0;
  for (const [group, count] of contacts) {
    if (group === own) continue;
    itinerant += orderedPairs(count);
    squares += count * count;
  }
  const others = all - inOwn;
  const mixed = inOwn * others;
  const liaison = others * others - squares;
  return { coordinator: orderedPairs(inOwn), itinerant, representative: mixed, gatekeeper: mixed, liaison };
}

/** The role of a broker of the group `own` between two others, in the order of the pair. */
export function roleBetween(own: number, from: number, to: number): BrokerageRole {
  if (from === own) return to === own ? 'coordinator' : 'representative';
  if (to === own) return 'gatekeeper';
  return from === to ? 'itinerant' : 'liaison';
}

/** The subgraph of the nodes whose group is known. */
interface KnownPart {
  /** How many nodes each group has. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly known: number;
  readonly lines: number;
  /** The part of the possible lines that are there; 0 below two nodes. */
  readonly density: number;
}

function knownPart({ size, offsets, targets }: CsrGraph, groupOf: Int32Array): KnownPart {
  const sizes = new Map<number, number>();
  let [known, arcs] = [0, 0];
  for (let node = 0; node < size; node++) {
    const own = groupOf[node] ?? -1;
    if (own < 0) continue;
    known++;
    sizes.set(own, (sizes.get(own) ?? 0) + 1);
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      if ((groupOf[targets[arc] ?? 0] ?? -1) >= 0) arcs++;
    }
  }
  return { sizes, known, lines: arcs / 2, density: known > 1 ? arcs / (known * (known - 1)) : 0 };
}

/** The ordered pairs of others that would give each role to a node of the group `own`. */
function possibleRoles({ sizes, known }: KnownPart, own: number): Roles {
  const others = new Map(sizes).set(own, (sizes.get(own) ?? 0) - 1);
  return rolesAmong(own, others, known - 1);
}

/** How many of these pairs would by chance have both lines to the node and none to each other. */
function byChance(possible: number, { density }: KnownPart): number {
  return possible * density * density * (1 - density);
}

/**
 * Gould and Fernandez' brokerage (1989, Sociological Methodology 19:89-126) on undirected lines: for each node v the
 * ordered pairs of its contacts a, c without a line to each other, by group: coordinator (all three in one), itinerant
 * or consultant (a and c in one, v in another), representative (a and v), gatekeeper (v and c), liaison (three groups).
 * Expected, as in the article: (pairs of nodes that would give the role) d d (1 - d), with the density d of the lines.
 * Nodes of an unknown group (-1) have NaN and are left out, with their lines, of everybody's counts.
 * Unit: ordered pairs, from 0, which is that of an isolate.
 */
export function brokerage(graph: CsrGraph, groupOf: Int32Array): Brokerage {
  const { size, offsets, targets } = graph;
  const part = knownPart(graph, groupOf);
  const values = (): Float64Array => new Float64Array(size).fill(NaN);
  const role = () => ({ counts: values(), expected: values() });
  const result = {
    coordinator: role(),
    itinerant: role(),
    representative: role(),
    gatekeeper: role(),
    liaison: role(),
  };
  const contactOf = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const own = groupOf[node] ?? -1;
    if (own < 0) continue;
    const contacts: number[] = [];
    const byGroup = new Map<number, number>();
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const contact = targets[arc] ?? 0;
      const group = groupOf[contact] ?? -1;
      if (group < 0) continue;
      contacts.push(contact);
      contactOf[contact] = node;
      byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
    }
    // All pairs, less those that have a line: far fewer steps than looking at each pair.
    const roles = rolesAmong(own, byGroup, contacts.length);
    for (const from of contacts) {
      for (let arc = offsets[from] ?? 0; arc < (offsets[from + 1] ?? 0); arc++) {
        const to = targets[arc] ?? 0;
        if (contactOf[to] === node) roles[roleBetween(own, groupOf[from] ?? -1, groupOf[to] ?? -1)]--;
      }
    }
    const possible = possibleRoles(part, own);
    for (const name of brokerageRoles) {
      result[name].counts[node] = roles[name];
      result[name].expected[node] = byChance(possible[name], part);
    }
  }
  return result;
}

/** What the expectation of one role for one node is made from. */
export interface ExpectedParts extends Pick<KnownPart, 'known' | 'lines' | 'density'> {
  /** Ordered pairs of nodes that would give the role. */
  readonly possible: number;
  readonly expected: number;
}

/** The parts of `expected` of a node whose group is known; see `brokerage`. */
export function expectedParts(graph: CsrGraph, groupOf: Int32Array, node: number, role: BrokerageRole): ExpectedParts {
  const part = knownPart(graph, groupOf);
  const possible = possibleRoles(part, groupOf[node] ?? -1)[role];
  return { ...part, possible, expected: byChance(possible, part) };
}
