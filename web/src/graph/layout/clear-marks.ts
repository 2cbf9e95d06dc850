/** The last step of a layout: where names had to overlap for want of room, marks at least do not. */
import type { Point, Positions } from '../geometry.ts';
import type { PictureNode } from '../picture.ts';
import { separate } from './separate.ts';

/** Half the room of a mark with its ring, in world units at the zoom of a full picture. */
const reach = 17;

/** The positions with marks that stood on each other, or under a plate, moved apart. */
export function clearMarks(positions: Positions, nodes: readonly PictureNode[]): Map<string, Point> {
  const mark = { left: -reach, right: reach, top: -reach, bottom: reach };
  const things = nodes.map(({ id, type, room }) => ({
    id,
    room: type === 'group' ? room : mark,
    fixed: type === 'group',
  }));
  return separate(positions, things);
}
