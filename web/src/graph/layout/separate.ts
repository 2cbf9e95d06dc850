/** Moves overlapping boxes apart, least first, in a fixed order: deterministic and idempotent once nothing overlaps. */
import type { Box, Point, Positions } from '../geometry.ts';
import type { Progress } from './layout.ts';

export interface Separable {
  readonly id: string;
  readonly room: Box;
  /** Stays where it is; others give way. */
  readonly fixed: boolean;
}

interface Body {
  readonly id: string;
  readonly room: Box;
  readonly fixed: boolean;
  x: number;
  y: number;
}

function depth(a: Body, b: Body): { x: number; y: number } | undefined {
  const x = Math.min(a.x + a.room.right - (b.x + b.room.left), b.x + b.room.right - (a.x + a.room.left));
  const y = Math.min(a.y + a.room.bottom - (b.y + b.room.top), b.y + b.room.bottom - (a.y + a.room.top));
  return x > 0 && y > 0 ? { x, y } : undefined;
}

function push(a: Body, b: Body, overlap: { x: number; y: number }): void {
  const share = a.fixed || b.fixed ? 1 : 0.5;
  const axis = overlap.x < overlap.y ? 'x' : 'y';
  const middleA = a[axis] + (axis === 'x' ? a.room.left + a.room.right : a.room.top + a.room.bottom) / 2;
  const middleB = b[axis] + (axis === 'x' ? b.room.left + b.room.right : b.room.top + b.room.bottom) / 2;
  const sign = middleA <= middleB ? 1 : -1;
  const distance = (overlap[axis] + 0.5) * share * sign;
  if (!a.fixed) a[axis] -= distance;
  if (!b.fixed) b[axis] += distance;
}

/** Whole tenths: positions are compared and kept, and nobody sees less. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One sweep over all pairs whose boxes meet, left to right; returns whether anything moved. */
function sweep(bodies: Body[], slack: number): boolean {
  const ordered = [...bodies].sort((a, b) => a.x + a.room.left - (b.x + b.room.left) || (a.id < b.id ? -1 : 1));
  let moved = false;
  for (const [index, a] of ordered.entries()) {
    for (let next = index + 1; next < ordered.length; next += 1) {
      const b = ordered[next];
      if (b === undefined || b.x + b.room.left > a.x + a.room.right + slack) break;
      const overlap = a.fixed && b.fixed ? undefined : depth(a, b);
      if (overlap === undefined) continue;
      push(a, b, overlap);
      moved = true;
    }
  }
  return moved;
}

/** Keeps a free body with all its room inside the bounds. */
function confine(body: Body, { left, right, top, bottom }: Box): void {
  if (body.fixed) return;
  body.x = Math.min(Math.max(body.x, left - body.room.left), right - body.room.right);
  body.y = Math.min(Math.max(body.y, top - body.room.top), bottom - body.room.bottom);
}

/** Few bodies are moved until none overlap; of a crowd, some may overlap a little rather than let the reader wait. */
const few = { rounds: 1500, slack: 200 };
const crowd = { rounds: 160, slack: 30 };
const crowded = 400;

/**
 * Positions in which the rooms of the bodies do not overlap, or overlap little where the bounds are too narrow or there
 * are hundreds. `progress` is told the share of the rounds done.
 */
export function separate(
  start: Positions,
  things: readonly Separable[],
  bounds?: Box,
  progress?: Progress,
): Map<string, Point> {
  const bodies = things.flatMap(({ id, room, fixed }) => {
    const at = start.get(id);
    return at === undefined ? [] : [{ id, room, fixed, x: at.x, y: at.y }];
  });
  const { rounds, slack } = bodies.length > crowded ? crowd : few;
  for (let round = 0; round < rounds; round += 1) {
    if (bounds !== undefined) for (const body of bodies) confine(body, bounds);
    if (!sweep(bodies, slack)) break;
    if (round % 8 === 0) progress?.(round / rounds);
  }
  return new Map(bodies.map(({ id, x, y, fixed }) => [id, fixed ? { x, y } : { x: tenth(x), y: tenth(y) }]));
}
