/** How things of a comparison are drawn: colour, and beside it a ring and a dash, so that colour never stands alone. */
import type { NetworkState } from '#domain/views/network-comparison-view.ts';
import type { PictureNode } from './picture.ts';

export interface SideStyle {
  /** Name of the colour token of marks and lines. */
  readonly token: string;
  /** Dash of the ring around a mark, empty for a full one; null for none. */
  readonly ring: readonly number[] | null;
  /** Dash of a line. */
  readonly dash: readonly number[];
  readonly width: number;
}

export const sideStyles: Readonly<Record<NetworkState, SideStyle>> = {
  both: { token: '--side-both', ring: null, dash: [], width: 2 },
  through: { token: '--side-both', ring: [9, 4], dash: [10, 3, 2, 3], width: 2 },
  'only-left': { token: '--side-left', ring: [], dash: [7, 4], width: 2 },
  'only-right': { token: '--side-right', ring: [3, 3], dash: [2, 3], width: 2.5 },
  'not-known': { token: '--side-unknown', ring: [1.5, 5], dash: [1.5, 6], width: 1.5 },
};

/** Whether a ring stands around the mark of a node: of a member, an observer, or a side of a comparison. */
export function hasRing({ ring, side }: Pick<PictureNode, 'ring' | 'side'>): boolean {
  return side === undefined ? ring !== null : sideStyles[side].ring !== null;
}
