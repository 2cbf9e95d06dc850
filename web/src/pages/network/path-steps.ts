/** A way of the API as steps on screen: from a group, its member is the first step. */
import type { NetworkLine } from '#domain/views/network-view.ts';
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { Evidence, NodeRefView, OrganisationRef } from '#domain/views/pieces.ts';
import type { TraceHop } from '../../graph/canvas/scene.ts';

type Way = PathsView['items'][number];

export interface PathStep {
  readonly from: NodeRefView;
  readonly to: OrganisationRef;
  /** How the two are linked: `tie`, `group`, `event`, `part-of`, or `seat` for a group and its member. */
  readonly by: Way['hops'][number]['by'] | 'seat';
  readonly kind: string;
  readonly through: NodeRefView | null;
  readonly statements: Evidence;
}

function seatOf(group: string, member: string, lines: readonly NetworkLine[]): NetworkLine | undefined {
  return lines.find(({ from, to }) => (from === group && to === member) || (from === member && to === group));
}

/** The steps of a way. */
export function stepsOf(from: NodeRefView, way: Way, lines: readonly NetworkLine[]): PathStep[] {
  const hops = way.hops.map((hop): PathStep => ({ ...hop, from: { ...hop.from, type: 'organisation' } }));
  const first = way.hops[0];
  if (from.type !== 'group' || first === undefined) return hops;
  const line = seatOf(from.id, first.from.id, lines);
  const statements = line?.statements.map(({ statement }) => statement) ?? [];
  return [{ from, to: first.from, by: 'seat', kind: line?.kinds[0] ?? 'member', through: null, statements }, ...hops];
}

/** The steps as lines to draw; a step through a shared group runs over its plate where it is in the picture. */
export function traceOf(steps: readonly PathStep[], inPicture: ReadonlySet<string>): TraceHop[] {
  return steps.map(({ from, to, through }) => {
    const over = through !== null && inPicture.has(through.id) ? through.id : null;
    return { from: from.id, to: to.id, over };
  });
}
