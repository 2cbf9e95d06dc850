/** What a layout is: a pure function from a picture to positions and zones; the same picture gives the same positions. */
import type { Point, Positions } from '../geometry.ts';
import type { Picture, Shelf } from '../picture.ts';

export const layoutNames = ['groups', 'force', 'pillars'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A named part of the ground: a shelf with its line and caption, or the head of a pillar's column. */
export interface Zone {
  readonly kind: 'shelf' | 'column';
  readonly of: string;
  /** Left end of line and caption. */
  readonly at: Point;
  readonly width: number;
  /** Nodes that stand in it; it is drawn while one of them is on screen. */
  readonly nodes: readonly string[];
}

export interface Layout {
  readonly positions: Positions;
  readonly zones: readonly Zone[];
}

/** Told from time to time how much of the work is done, from 0 to 1. */
export type Progress = (share: number) => void;

export type LayoutFunction = (picture: Picture, progress: Progress) => Layout;

export const shelves: readonly Shelf[] = ['reference', 'unlinked'];

/** Byte order of ids: independent of locale, so that positions are too. */
export function byId(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
