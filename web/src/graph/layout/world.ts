/** The room that a picture needs: as wide as high labels allow, in the proportions of a screen. */
import type { PictureNode } from '../picture.ts';

export interface World {
  readonly width: number;
  readonly height: number;
}

/** Share of the world that marks and names may fill; below it they can be moved apart without running over. */
const filled = 0.6;
const proportion = 2.75;

/** The world of the nodes off the shelves. */
export function worldOf(nodes: readonly PictureNode[]): World {
  const area = nodes
    .filter(({ shelf }) => shelf === null)
    .reduce((sum, { room }) => sum + (room.right - room.left) * (room.bottom - room.top), 0);
  const height = Math.max(380, Math.sqrt(area / filled / proportion));
  return { width: Math.round(height * proportion), height: Math.round(height) };
}
