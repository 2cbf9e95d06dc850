/** Lines between two groups are bent, so that they do not run through the organisations between the two. */
import type { Point } from './geometry.ts';

/** How far the control point stands off the straight line, in world units. */
export const bend = 80;

/** The control point of a bent line: above the middle, whichever end comes first. */
export function controlPoint(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side = to.x >= from.x ? -1 : 1;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return {
    x: middle.x - (side * distance * (to.y - from.y)) / length,
    y: middle.y + (side * distance * (to.x - from.x)) / length,
  };
}

/** A point of the bent line; `share` from 0 at the start to 1 at the end. */
export function alongCurve(from: Point, control: Point, to: Point, share: number): Point {
  const rest = 1 - share;
  const part = (a: number, c: number, b: number) => rest * rest * a + 2 * rest * share * c + share * share * b;
  return { x: part(from.x, control.x, to.x), y: part(from.y, control.y, to.y) };
}
