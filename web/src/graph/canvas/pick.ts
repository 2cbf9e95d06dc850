/** What is under a point of the screen: a plate, else the nearest mark, else the nearest line. */
import type { Point } from '../geometry.ts';
import { alongCurve } from '../line-curve.ts';
import { groupIds, lineOnScreen, type LineOnScreen } from './line-signs.ts';
import type { Plate } from './plan-plates.ts';
import { mostScale } from '../picture.ts';
import { nodeReach, ringReach, type Sight } from './scene.ts';

/** How far from the middle of a mark it can be taken at least, and how far from a line, in pixels. */
const reaches = { mouse: { mark: 15, line: 5 }, touch: { mark: 22, line: 11 } } as const;

function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(x - from.x - dx * share, y - from.y - dy * share);
}

/** Distance of a point to a line on screen, bent ones in eight straight parts. */
function distanceToLine(point: Point, { from, to, control }: LineOnScreen): number {
  if (control === null) return distanceTo(point, from, to);
  const corners = Array.from({ length: 9 }, (_, index) => alongCurve(from, control, to, index / 8));
  return Math.min(...corners.slice(1).map((corner, index) => distanceTo(point, corners[index] ?? corner, corner)));
}

function nearest<Thing>(things: readonly Thing[], most: number, distance: (thing: Thing) => number): Thing | undefined {
  let best: Thing | undefined;
  let least = most;
  for (const thing of things) {
    const own = distance(thing);
    if (own > least) continue;
    best = thing;
    least = own;
  }
  return best;
}

/** Id of the node or line at a point; null for the ground. */
export function pickAt(
  sight: Sight,
  plates: readonly Plate[],
  point: Point,
  pointer: keyof typeof reaches,
): string | null {
  const { scene, project, zoom } = sight;
  const reach = reaches[pointer];
  const { x, y } = point;
  const plate = plates.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  if (plate !== undefined) return plate.node.id;
  const node = nearest(scene.picture.nodes, Math.max(reach.mark, ringReach(zoom) * mostScale + 2), (one) => {
    const { id, type, ring } = one;
    const place = scene.positions.get(id);
    if (type === 'group' || place === undefined) return Infinity;
    const at = project(place);
    const far = Math.hypot(at.x - x, at.y - y);
    return far > Math.max(reach.mark, nodeReach(one, zoom)[ring === null ? 'mark' : 'ring']) ? Infinity : far;
  });
  if (node !== undefined) return node.id;
  const groups = groupIds(scene);
  const line = nearest(scene.picture.lines, reach.line, (one) => {
    const ends = lineOnScreen(sight, one, groups);
    return ends === undefined ? Infinity : distanceToLine(point, ends);
  });
  return line?.id ?? null;
}
