/** Everything that decides what the canvas shows at one moment. */
import type { Locale } from '#domain/vocabularies.ts';
import type { Box, Point, Positions } from '../geometry.ts';
import type { Zone } from '../layout/layout.ts';
import type { Picture } from '../picture.ts';

/** One step of a path between two organisations, over a group where they share one. */
export interface TraceHop {
  readonly from: string;
  readonly to: string;
  readonly over: string | null;
}

export interface Scene {
  /** What is visible. */
  readonly picture: Picture;
  readonly positions: Positions;
  readonly zones: readonly Zone[];
  readonly captions: ReadonlyMap<string, string>;
  readonly locale: Locale;
  /** A chosen node or line. */
  readonly selected: string | null;
  /** The chosen organisation is one that the group lacks: its double ring is red. */
  readonly selectedMissing: boolean;
  readonly trace: readonly TraceHop[];
}

/** Width of a text in pixels in the type of the canvas, 13 px; `strong` for the heavier cut. */
export type Measure = (text: string, strong: boolean) => number;

/** A scene as it is looked at: all that decides where things stand on screen, free of any canvas. */
export interface Sight {
  readonly scene: Scene;
  readonly zoom: number;
  /** From world to screen. */
  readonly project: (point: Point) => Point;
  readonly width: number;
  readonly height: number;
  /** Nodes and lines that are not calmed; null when nothing is chosen. */
  readonly lit: ReadonlySet<string> | null;
  readonly hovered: string | null;
  /** Where the keyboard is; null without. */
  readonly focused: string | null;
  readonly measure: Measure;
  /** Controls that stand over the canvas. */
  readonly covered: readonly Box[];
}

/** Half size of a mark in pixels at a zoom: marks grow less than the picture and never vanish. */
export function markReach(zoom: number): number {
  return 8 * Math.min(1.3, Math.max(0.6, Math.sqrt(zoom)));
}

/** Distance from the middle of a mark to its outermost ring. */
export function ringReach(zoom: number): number {
  return markReach(zoom) * 1.75;
}
