/** The marks of pillars on the canvas, from the same outlines as on the page, and their rings. */
import { shapePaths, type PillarShape } from '#domain/figure/pillar-shapes.ts';
import type { Point } from '../geometry.ts';

const outlines = new Map<PillarShape, Path2D>();

function outlineOf(shape: PillarShape): Path2D {
  const known = outlines.get(shape) ?? new Path2D(shapePaths[shape]);
  outlines.set(shape, known);
  return known;
}

export interface MarkStyle {
  readonly shape: PillarShape;
  readonly colour: string;
  /** The ground, to fill a hollow mark with; undefined for a full one. */
  readonly ground: string | undefined;
  /** Dash of the outline of a hollow mark. */
  readonly dash?: readonly number[];
}

/** Draws a mark around a point; `reach` is half its height. */
export function drawMark(context: CanvasRenderingContext2D, at: Point, reach: number, style: MarkStyle): void {
  const { shape, colour, ground, dash = [] } = style;
  const outline = outlineOf(shape);
  const scale = (reach / 8) * (ground === undefined ? 1 : 0.88);
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.translate(-8, -8);
  context.fillStyle = ground ?? colour;
  context.fill(outline);
  if (ground !== undefined) {
    context.strokeStyle = colour;
    context.lineWidth = 2.25 / scale;
    context.setLineDash(dash.map((length) => length / scale));
    context.stroke(outline);
    context.setLineDash([]);
  }
  context.restore();
}

export interface RingStyle {
  readonly radius: number;
  readonly colour: string;
  readonly width: number;
  /** Dashed for observers; empty for a full ring. */
  readonly dash: readonly number[];
}

/** A circle around a mark. */
export function strokeRing(context: CanvasRenderingContext2D, { x, y }: Point, ring: RingStyle): void {
  context.beginPath();
  context.arc(x, y, ring.radius, 0, Math.PI * 2);
  context.strokeStyle = ring.colour;
  context.lineWidth = ring.width;
  context.setLineDash([...ring.dash]);
  context.stroke();
  context.setLineDash([]);
}
