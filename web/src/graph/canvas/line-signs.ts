/** Where signs stand on lines: the sign of disagreement, and the number of each hop of a path. */
import type { Point } from '../geometry.ts';
import { alongCurve, bend, controlPoint } from '../line-curve.ts';
import type { PictureLine } from '../picture.ts';
import type { Scene, Sight } from './scene.ts';

/** A point between two; `share` from 0 at the first to 1 at the second. */
export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Ids of the groups of a scene: lines between two of them are bent. */
export function groupIds({ picture }: Scene): ReadonlySet<string> {
  return new Set(picture.nodes.filter(({ type }) => type === 'group').map(({ id }) => id));
}

export interface LineOnScreen {
  readonly from: Point;
  readonly to: Point;
  /** The control point of a bent line; null for a straight one. */
  readonly control: Point | null;
}

/** Both ends of a line on screen; undefined when one has no place. */
export function lineOnScreen(
  { scene, project, zoom }: Sight,
  line: PictureLine,
  groups: ReadonlySet<string>,
): LineOnScreen | undefined {
  const [start, end] = [scene.positions.get(line.from), scene.positions.get(line.to)];
  if (start === undefined || end === undefined) return undefined;
  const [from, to] = [project(start), project(end)];
  const bent = groups.has(line.from) && groups.has(line.to);
  return { from, to, control: bent ? controlPoint(from, to, bend * zoom) : null };
}

/** Where the sign of disagreement stands on a line. */
export function signPoint({ from, to, control }: LineOnScreen): Point {
  return control === null ? between(from, to, 0.42) : alongCurve(from, control, to, 0.42);
}

/** The signs of disagreement on screen. */
export function signMarks(sight: Sight): Point[] {
  const groups = groupIds(sight.scene);
  return sight.scene.picture.lines.flatMap((line) => {
    const ends = line.disagreement ? lineOnScreen(sight, line, groups) : undefined;
    return ends === undefined ? [] : [signPoint(ends)];
  });
}

/** Corners of a hop on screen: over the plate of the shared group when it is there. */
export function hopPoints({ scene, project }: Sight, ids: readonly (string | null)[]): Point[] {
  return ids.flatMap((id) => {
    const at = id === null ? undefined : scene.positions.get(id);
    return at === undefined ? [] : [project(at)];
  });
}

/** Where the number of each hop stands: the middle of its longest straight part. */
export function hopMarks(sight: Sight): Point[] {
  return sight.scene.trace.flatMap(({ from, over, to }) => {
    const points = hopPoints(sight, [from, over, to]);
    const parts = points.slice(1).flatMap((point, index) => {
      const before = points[index];
      return before === undefined
        ? []
        : [{ at: between(before, point, 0.5), length: Math.hypot(point.x - before.x, point.y - before.y) }];
    });
    const longest = parts.sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [longest.at];
  });
}
