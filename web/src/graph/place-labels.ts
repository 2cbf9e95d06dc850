/** Chooses a side for every label so that none covers another label or a mark; those that fit nowhere stay away. */
import { overlaps, type Box, type Point } from './geometry.ts';

export type Side = 'below' | 'right' | 'left' | 'above';

export interface LabelWish {
  readonly id: string;
  /** Middle of the mark on screen. */
  readonly at: Point;
  /** Half size of the mark, ring included. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  /** Higher first; at `Infinity` the label is shown whatever it covers. */
  readonly priority: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly side: Side;
  readonly box: Box;
}

const gap = 4;
const sides: readonly Side[] = ['below', 'right', 'left', 'above'];
const cellSize = 128;

/** The box of a label on one side of its mark. */
export function labelBox({ at, reach, width, height }: LabelWish, side: Side): Box {
  const clear = reach + gap;
  if (side === 'right')
    return { left: at.x + clear, right: at.x + clear + width, top: at.y - height / 2, bottom: at.y + height / 2 };
  if (side === 'left')
    return { left: at.x - clear - width, right: at.x - clear, top: at.y - height / 2, bottom: at.y + height / 2 };
  const left = at.x - width / 2;
  const top = side === 'below' ? at.y + clear - 2 : at.y - clear - height + 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** Boxes by cell of a coarse grid: a label meets only what is near. */
class Occupied {
  private readonly cells = new Map<string, Box[]>();

  private cellsOf(box: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(box.left / cellSize); x <= Math.floor(box.right / cellSize); x += 1) {
      for (let y = Math.floor(box.top / cellSize); y <= Math.floor(box.bottom / cellSize); y += 1) {
        keys.push(`${String(x)} ${String(y)}`);
      }
    }
    return keys;
  }

  add(box: Box): void {
    for (const key of this.cellsOf(box)) {
      const list = this.cells.get(key);
      if (list === undefined) this.cells.set(key, [box]);
      else list.push(box);
    }
  }

  isFree(box: Box): boolean {
    return !this.cellsOf(box).some((key) => this.cells.get(key)?.some((other) => overlaps(box, other)) === true);
  }
}

function inside(box: Box, bounds: Box | undefined): boolean {
  if (bounds === undefined) return true;
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Places labels by priority, then id. `obstacles` are boxes that no label may cover: marks, plates, captions; `bounds` none may leave. */
export function placeLabels(wishes: readonly LabelWish[], obstacles: readonly Box[], bounds?: Box): PlacedLabel[] {
  const occupied = new Occupied();
  for (const box of obstacles) occupied.add(box);
  const placed: PlacedLabel[] = [];
  const ordered = [...wishes].sort((a, b) =>
    a.priority === b.priority ? (a.id < b.id ? -1 : 1) : b.priority - a.priority,
  );
  for (const wish of ordered) {
    const free = sides.find((side) => inside(labelBox(wish, side), bounds) && occupied.isFree(labelBox(wish, side)));
    const side = free ?? (wish.priority === Infinity ? 'below' : undefined);
    if (side === undefined) continue;
    const box = labelBox(wish, side);
    occupied.add(box);
    placed.push({ id: wish.id, side, box });
  }
  return placed;
}
