/** Everything that decides what the canvas shows at one moment. */
import type { Locale } from '#domain/vocabularies.ts';
import type { Box, Point, Positions } from '../geometry.ts';
import type { Zone } from '../layout/layout.ts';
import type { Picture, PictureNode } from '../picture.ts';

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

/** Distance from the middle of a mark to the ring of members. */
export function ringReach(zoom: number): number {
  return markReach(zoom) * 1.75;
}

/** Half size of the mark of a node, and the reach of its ring: as its measure has it. */
export function nodeReach({ look }: Pick<PictureNode, 'look'>, zoom: number): { mark: number; ring: number } {
  const scale = look?.scale ?? 1;
  return { mark: markReach(zoom) * scale, ring: ringReach(zoom) * scale };
}

/** The ring that shows a measure: how far out, and which part of it is drawn; undefined for none. */
export function gaugeOf(
  { look, ring }: Pick<PictureNode, 'look' | 'ring'>,
  radius: number,
): { radius: number; dash: readonly number[] } | undefined {
  if (look === undefined || look.gauge === 0) return undefined;
  const outer = radius + (ring === null ? 0 : 4);
  if (look.gauge === null) return { radius: outer, dash: [1.5, 4] };
  const round = 2 * Math.PI * outer;
  return { radius: outer, dash: look.gauge === 1 ? [] : [round * look.gauge, round] };
}
