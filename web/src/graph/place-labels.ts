/** Chooses a place for every label so that none covers another, a plate or a caption; those that fit nowhere stay away. */
import { BoxGrid } from './box-grid.ts';
import { grown, isInside, type Box, type Point } from './geometry.ts';

export type Side = 'below' | 'right' | 'left' | 'above' | 'below-right' | 'below-left' | 'above-right' | 'above-left';

/** One way to write a label: broken into few or more lines, or short. */
export interface LabelForm {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  readonly id: string;
  /** Middle of the mark on screen. */
  readonly at: Point;
  /** Half size of the mark, ring included. */
  readonly reach: number;
  /** Best first. */
  readonly forms: readonly LabelForm[];
  /** Higher first; at `Infinity` a label may cover marks and stand further off, so that it is shown. */
  readonly priority: number;
  /** How much further from its mark it may stand where no near place is free, in pixels; default 0. */
  readonly further?: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly at: Point;
  readonly side: Side;
  readonly form: LabelForm;
  readonly box: Box;
}

export interface Obstacles {
  /** What no label may ever cover: plates, captions, controls over the canvas. */
  readonly firm: readonly Box[];
  /** Marks and signs: covered only by a label that must be shown. */
  readonly marks: readonly Box[];
  /** What no label may leave. */
  readonly bounds: Box;
}

const gap = 3;
/** Room between two labels, in pixels: without it, lines of two names read as one. */
const apart = { x: 4, y: 3 };
const sides: readonly Side[] = [
  ...(['below', 'right', 'left', 'above'] as const),
  ...(['below-right', 'below-left', 'above-right', 'above-left'] as const),
];
/** Where the lines of a label begin: at its left, at its right, or around its middle. */
export function alignOf(side: Side): 'left' | 'right' | 'center' {
  if (side.endsWith('right')) return 'left';
  return side.endsWith('left') ? 'right' : 'center';
}

/** How far from its mark a label that must be shown may stand, in pixels. */
const distances = [0, 14, 30, 50, 76];

/** The box of a label on one side of its mark. */
function labelBox({ at, reach }: LabelWish, { width, height }: LabelForm, side: Side, further = 0): Box {
  const clear = reach + gap + further;
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? at.x + clear : at.x - clear - width;
    return { left, right: left + width, top: at.y - height / 2, bottom: at.y + height / 2 };
  }
  const start = side.endsWith('right') ? at.x - reach : side.endsWith('left') ? at.x + reach - width : at.x - width / 2;
  const top = side.startsWith('below') ? at.y + clear - 2 : at.y - clear - height + 2;
  return { left: start, right: start + width, top, bottom: top + height };
}

interface Ground {
  readonly firm: BoxGrid;
  readonly marks: BoxGrid;
  readonly labels: BoxGrid;
  readonly bounds: Box;
}

function isOpen(ground: Ground, box: Box): boolean {
  return isInside(box, ground.bounds) && ground.firm.isFree(box) && ground.labels.isFree(box);
}

/** The first place that is free; of the sides, the one it had before is tried first. */
function find(
  ground: Ground,
  wish: LabelWish,
  before: Side | undefined,
  overMarks: boolean,
  further = 0,
): PlacedLabel | undefined {
  const order = before === undefined ? sides : [before, ...sides.filter((side) => side !== before)];
  for (const form of wish.forms) {
    for (const side of order) {
      const box = labelBox(wish, form, side, further);
      if (isOpen(ground, box) && (overMarks || ground.marks.isFree(box))) {
        return { id: wish.id, at: wish.at, side, form, box };
      }
    }
  }
  return undefined;
}

function findAnyway(ground: Ground, wish: LabelWish, before: Side | undefined): PlacedLabel | undefined {
  for (const overMarks of [false, true]) {
    for (const further of distances) {
      const label = find(ground, wish, before, overMarks, further);
      if (label !== undefined) return label;
    }
  }
  return undefined;
}

/**
 * Places labels by priority, then id; `before` gives the sides of the last time, which are kept where they are still free.
 * Whatever must be shown is placed first, also over marks, but never over another label or a firm obstacle.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: Obstacles,
  before: ReadonlyMap<string, Side> = new Map(),
): PlacedLabel[] {
  const { bounds } = obstacles;
  const ground = {
    ...{ firm: new BoxGrid(obstacles.firm), marks: new BoxGrid(obstacles.marks), labels: new BoxGrid() },
    bounds,
  };
  const ordered = wishes
    .filter(({ at, reach }) =>
      isInside({ left: at.x, right: at.x, top: at.y, bottom: at.y }, grown(bounds, reach, reach)),
    )
    .sort((a, b) => (a.priority === b.priority ? (a.id < b.id ? -1 : 1) : b.priority - a.priority));
  return ordered.flatMap((wish) => {
    const seat = before.get(wish.id);
    const near = () => find(ground, wish, seat, false) ?? find(ground, wish, seat, false, wish.further ?? 0);
    const label = wish.priority === Infinity ? findAnyway(ground, wish, seat) : near();
    if (label === undefined) return [];
    ground.labels.add(grown(label.box, apart.x, apart.y));
    return [label];
  });
}

/** Labels that move with their marks while the view moves; those that would now cover something wait until it rests. */
export function carryLabels(
  labels: readonly PlacedLabel[],
  placeOf: (id: string) => Point | undefined,
  firm: readonly Box[],
): PlacedLabel[] {
  const taken = new BoxGrid(firm);
  return labels.flatMap((label) => {
    const at = placeOf(label.id);
    if (at === undefined) return [];
    const [x, y] = [at.x - label.at.x, at.y - label.at.y];
    const { left, right, top, bottom } = label.box;
    const box = { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
    if (!taken.isFree(box)) return [];
    taken.add(box);
    return [{ ...label, at, box }];
  });
}
