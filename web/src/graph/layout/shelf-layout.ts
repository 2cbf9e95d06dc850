/** The shelves below a picture: reference institutions, and organisations without a line; side by side where they fit. */
import { boxAt, hull, type Box, type Point } from '../geometry.ts';
import type { PictureNode, Shelf } from '../picture.ts';
import { byId, shelves, type Zone } from './layout.ts';

/** Least room for one institution. */
const column = 96;
const leastRow = 1140;
const captionHeight = 56;
const gap = 28;
/** Room for the caption of each shelf. */
const leastWidth: Readonly<Record<Shelf, number>> = { reference: 520, unlinked: 210 };

interface Part {
  readonly of: Shelf;
  readonly members: readonly PictureNode[];
  readonly wish: number;
}

function partsOf(nodes: readonly PictureNode[], placed: ReadonlyMap<string, Point>): Part[] {
  return shelves.flatMap((of) => {
    const members = nodes.filter((node) => node.shelf === of && !placed.has(node.id)).sort(byId);
    if (members.length === 0) return [];
    return [{ of, members, wish: Math.max(leastWidth[of], members.length * column) }];
  });
}

/** One shelf in a box of a given width; rows where its members do not fit in one. */
function fill(
  { of, members }: Part,
  at: Point,
  width: number,
): { places: [string, Point][]; zone: Zone; height: number } {
  const perRow = Math.max(1, Math.floor(width / column));
  const step = width / Math.min(perRow, Math.max(members.length, Math.floor(width / 150)));
  const inRow = Math.max(1, Math.round(width / step));
  const row = Math.max(...members.map(({ room }) => room.bottom - room.top)) + 4;
  const places = members.map(({ id }, index): [string, Point] => {
    const place = {
      x: at.x + ((index % inRow) + 0.5) * step,
      y: at.y + captionHeight + Math.floor(index / inRow) * row,
    };
    return [id, place];
  });
  const zone: Zone = { kind: 'shelf', of, at, width, nodes: members.map(({ id }) => id) };
  return { places, zone, height: captionHeight + Math.ceil(members.length / inRow) * row };
}

function ground(nodes: readonly PictureNode[], placed: ReadonlyMap<string, Point>): Box {
  const rooms = nodes.flatMap((node) => {
    const at = placed.get(node.id);
    return at === undefined ? [] : [boxAt(node.room, at)];
  });
  return hull(rooms) ?? { left: 0, right: 900, top: 0, bottom: 0 };
}

/** Positions of the nodes on shelves below what is already placed, and the zones that name them. */
export function shelfLayout(
  nodes: readonly PictureNode[],
  placed: ReadonlyMap<string, Point>,
): { positions: Map<string, Point>; zones: Zone[] } {
  const above = ground(nodes, placed);
  const parts = partsOf(nodes, placed);
  const width = Math.max(above.right - above.left, leastRow);
  const left = (above.left + above.right - width) / 2;
  const wished = parts.reduce((sum, { wish }) => sum + wish, 0) + gap * (parts.length - 1);
  const together = wished <= width;
  const positions = new Map<string, Point>();
  const zones: Zone[] = [];
  let x = left;
  let y = above.bottom + gap;
  for (const part of parts) {
    const spare = (width - wished) / parts.length;
    const own = together ? part.wish + spare : width;
    const { places, zone, height } = fill(part, { x, y }, own);
    for (const [id, at] of places) positions.set(id, at);
    zones.push(zone);
    if (together) x += own + gap;
    else y += height;
  }
  return { positions, zones };
}
