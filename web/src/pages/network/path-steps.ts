/** A path of the API as steps on screen: from a group, its member is the first step. */
import type { PathsView } from '#domain/views/gaps-view.ts';
import type { Evidence, NodeRefView, OrganisationRef } from '#domain/views/pieces.ts';
import type { TraceHop } from '../../graph/canvas/scene.ts';

type Path = PathsView['items'][number];

export interface PathStep {
  readonly from: NodeRefView;
  readonly to: OrganisationRef;
  /** How the two are linked: `tie`, `group`, `event`, `part-of`, or `seat` for a group and who speaks for it. */
  readonly by: Path['hops'][number]['by'] | 'seat';
  readonly kind: string;
  readonly through: NodeRefView | null;
  readonly statements: Evidence;
  readonly age: Path['hops'][number]['age'];
}

/** The steps of a path. */
export function stepsOf(from: NodeRefView, { hops, start }: Path): PathStep[] {
  const steps = hops.map((hop): PathStep => ({ ...hop, from: { ...hop.from, type: 'organisation' } }));
  const first = hops[0];
  if (start === null || first === undefined) return steps;
  const { engagement, age } = start;
  const { rung, statements } = engagement;
  return [{ from, to: first.from, by: 'seat', kind: rung, through: null, statements, age }, ...steps];
}

/** Those in between: whoever is no more than an end of the path cannot be left out. */
export function intermediaries(steps: readonly PathStep[]): ReadonlySet<string> {
  return new Set(steps.slice(0, -1).map(({ to }) => to.id));
}

/** The steps as lines to draw; a step through a shared group runs over its plate where it is in the picture. */
export function traceOf(steps: readonly PathStep[], inPicture: ReadonlySet<string>): TraceHop[] {
  return steps.map(({ from, to, through }) => {
    const over = through !== null && inPicture.has(through.id) ? through.id : null;
    return { from: from.id, to: to.id, over };
  });
}
