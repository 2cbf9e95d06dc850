/** Gives a place to nodes that have none yet, beside those they have a line to. */
import type { Point, Positions } from '../geometry.ts';
import type { Picture } from '../picture.ts';
import { byId } from './layout.ts';
import { separate } from './separate.ts';

const reach = 130;

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  return { x, y };
}

/** Adds a place for every node off the shelves: outward from the middle of its placed neighbours, nearest to the placed first. */
export function placeNeighbours(picture: Picture, placed: Map<string, Point>): void {
  const near = new Map<string, string[]>();
  const link = (id: string, other: string): void => {
    const list = near.get(id);
    if (list === undefined) near.set(id, [other]);
    else list.push(other);
  };
  for (const { from, to } of picture.lines) {
    link(from, to);
    link(to, from);
  }
  const centre = middle([...placed.values()]) ?? { x: 0, y: 0 };
  let waiting = picture.nodes.filter(({ id, shelf }) => shelf === null && !placed.has(id)).sort(byId);
  for (let round = 0; waiting.length > 0 && round < 6; round += 1) {
    const found: [string, Point][] = [];
    for (const [index, { id }] of waiting.entries()) {
      const anchor = middle((near.get(id) ?? []).flatMap((other) => placed.get(other) ?? []));
      if (anchor === undefined && round < 5) continue;
      const from = anchor ?? centre;
      const outward = Math.atan2(from.y - centre.y, from.x - centre.x) + (index % 5) * 0.35 - 0.7;
      found.push([id, { x: from.x + Math.cos(outward) * reach * 1.4, y: from.y + Math.sin(outward) * reach }]);
    }
    for (const [id, at] of found) placed.set(id, at);
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
}

/** Places newcomers of a picture (expanded, or of a path) without moving anything that has a place. */
export function withNewcomers(picture: Picture, known: Positions): Map<string, Point> {
  const newcomers = picture.nodes.filter(({ id }) => !known.has(id));
  if (newcomers.length === 0) return new Map(known);
  const placed = new Map(known);
  const open = { ...picture, nodes: picture.nodes.map((node) => ({ ...node, shelf: null })) };
  placeNeighbours(open, placed);
  const things = picture.nodes.map(({ id, room }) => ({ id, room, fixed: known.has(id) }));
  return new Map([...placed, ...separate(placed, things)]);
}
