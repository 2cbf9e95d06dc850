/** Who can introduce whom: up to three cheapest paths between two organisations, or from and to the members of a group. */
import type { AskedTime } from '#domain/asked-time.ts';
import { engagementWith } from '#domain/engagement.ts';
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { contactGraph, type ContactGraph } from '#domain/introductions/contact-graph.ts';
import { engagedMembers } from '#domain/introductions/engaged-members.ts';
import { ageOf, hopsOf } from '#domain/introductions/hops.ts';
import { costOf, shortestPaths } from '#domain/introductions/shortest-paths.ts';
import { nodeRef, organisationRef } from '#domain/names.ts';
import { distinct } from '#domain/ordering.ts';
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { NodeRefView } from '#domain/views/pieces.ts';

/** How many paths are looked for (methods.md, Introductions). */
const asked = 3;

function endOf(index: FactIndex, id: string): NodeRefView {
  const ref = index.organisations.has(id) || index.groups.has(id) ? nodeRef(index, id) : undefined;
  if (ref) return ref;
  throw new AppError('NOT_FOUND', `no organisation or group ${id}`, { details: { type: 'organisation or group', id } });
}

/** The organisation itself, or the engaged members of the group. */
function houses(index: FactIndex, { id, type }: NodeRefView, time: AskedTime): string[] {
  return type === 'group' ? engagedMembers(index, id, time) : [id];
}

function numbers({ numberOf }: ContactGraph, ids: readonly string[]): Set<number> {
  return new Set(ids.flatMap((id) => numberOf.get(id) ?? []));
}

export interface PathsAsked {
  /** Ids of organisations that no path may touch; unknown ones, and the end itself, change nothing. */
  readonly without?: readonly string[];
  /** Evidence older than so many years is marked. */
  readonly staleAfter?: number;
}

/**
 * The paths from an organisation, or from any engaged member of a group, to an organisation or any engaged member of a
 * group. A path from a group touches one of its members only, its first; a member who is asked for is no start, and one
 * who sits in both groups is no end.
 * @throws AppError NOT_FOUND for an id that is no organisation or group; INVALID_INPUT when both are the same
 */
export function pathsView(
  index: FactIndex,
  from: string,
  to: string,
  time: AskedTime,
  { without = [], staleAfter }: PathsAsked = {},
): PathsView {
  const [fromRef, toRef] = [endOf(index, from), endOf(index, to)];
  if (from === to) throw new AppError('INVALID_INPUT', `from and to are both ${from}`, { details: { from, to } });
  const graph = contactGraph(index, time);
  const out = distinct(without).filter((id) => id !== from && id !== to && index.organisations.has(id));
  const [around, aimed] = [houses(index, fromRef, time), houses(index, toRef, time)];
  const starts = around.filter((id) => id !== to && !out.includes(id));
  const targets = aimed.filter((id) => !starts.includes(id) && !out.includes(id));
  const contactOf = (id: string): NonNullable<PathsView['already']> => {
    const engagement = engagementWith(index, id, from, time, staleAfter);
    return { engagement, age: ageOf(engagement.statements, time, staleAfter) };
  };
  const ends = { starts: numbers(graph, starts), targets: numbers(graph, targets), without: numbers(graph, out) };
  const items = shortestPaths(graph, ends, asked).map((path): PathsView['items'][number] => {
    const hops = hopsOf(index, graph, path, time, staleAfter);
    const first = graph.ids[path.start];
    const start = first !== undefined && fromRef.type === 'group' ? contactOf(first) : null;
    return { cost: costOf(path), start, hops };
  });
  return {
    from: fromRef,
    to: toRef,
    at: time.at,
    engaged: {
      from: fromRef.type === 'group' ? around.length : null,
      to: toRef.type === 'group' ? aimed.length : null,
    },
    already: fromRef.type === 'group' && around.includes(to) ? contactOf(to) : null,
    asked,
    without: out.map((id) => organisationRef(index, id)),
    total: items.length,
    items,
  };
}
