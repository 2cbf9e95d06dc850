/** Boxes by cell of a coarse grid: what is asked meets only what is near. */
import { overlaps, type Box } from './geometry.ts';

const cellSize = 96;

/** A growing set of boxes that answers quickly whether a place is free. */
export class BoxGrid {
  private readonly cells = new Map<number, Box[]>();

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (const key of this.keysOf(box)) {
      const list = this.cells.get(key);
      if (list === undefined) this.cells.set(key, [box]);
      else list.push(box);
    }
  }

  /** Whether the box shares no area with any of the set. */
  isFree(box: Box): boolean {
    for (const key of this.keysOf(box)) {
      if (this.cells.get(key)?.some((other) => overlaps(box, other)) === true) return false;
    }
    return true;
  }

  private keysOf(box: Box): number[] {
    const keys: number[] = [];
    for (let x = Math.floor(box.left / cellSize); x <= Math.floor(box.right / cellSize); x += 1) {
      for (let y = Math.floor(box.top / cellSize); y <= Math.floor(box.bottom / cellSize); y += 1) {
        keys.push(x * 100_003 + y);
      }
    }
    return keys;
  }
}
