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
  both: { token: '--ink', ring: null, dash: [], width: 2 },
  through: { token: '--ink', ring: [9, 4], dash: [10, 3, 2, 3], width: 2 },
  'only-left': { token: '--pillar-other-2', ring: [], dash: [7, 4], width: 2 },
  'only-right': { token: '--pillar-other-1', ring: [3, 3], dash: [2, 3], width: 2.5 },
  'not-known': { token: '--ink-3', ring: [1.5, 5], dash: [1.5, 6], width: 1.5 },
};

/** The ring around a mark: of a member, an observer, or a side of a comparison; null for none. */
export function ringOf({
  ring,
  side,
  token,
}: Pick<PictureNode, 'ring' | 'side' | 'token'>): { readonly token: string; readonly dash: readonly number[] } | null {
  if (side === undefined) return ring === null ? null : { token: '--ink', dash: ring === 'observer' ? [3, 3] : [] };
  const dash = sideStyles[side].ring;
  return dash === null ? null : { token, dash };
}
