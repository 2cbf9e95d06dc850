/** What a picture consists of, from the ground up: every mark has its place, colours and strength; order is depth. */
import type { PillarShape } from './pillar-shapes.ts';
import type { StateShape } from './state-drawings.ts';

export interface FigurePoint {
  readonly x: number;
  readonly y: number;
}

export interface FigureBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Strength {
  /** 0 to 1; below 1 for what is calmed while something else is chosen. */
  readonly opacity: number;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a full line. */
  readonly dash: readonly number[];
}

/** A line between two places, or of several straight parts; with `control` bent. */
export interface LineMark extends Strength {
  readonly kind: 'line';
  /** Id of the line on screen; undefined for rules, steps of a path, samples. */
  readonly id: string | undefined;
  readonly points: readonly FigurePoint[];
  readonly control: FigurePoint | undefined;
  readonly stroke: Stroke;
  readonly round: boolean;
}

/** The head of an arrow; `angle` in radians, 0 to the right. */
export interface ArrowMark extends Strength {
  readonly kind: 'arrow';
  readonly tip: FigurePoint;
  readonly angle: number;
  readonly colour: string;
}

/** The sign that sources disagree. */
export interface DisagreementMark extends Strength {
  readonly kind: 'disagreement';
  readonly id: string | undefined;
  readonly at: FigurePoint;
  readonly colour: string;
  readonly ground: string;
}

export interface RingStroke extends Stroke {
  readonly radius: number;
}

/** A ring by itself: a sample of the legend. */
export interface RingMark {
  readonly kind: 'ring';
  readonly at: FigurePoint;
  readonly ring: RingStroke;
}

/** An organisation: the shape of its pillar, hollow for a reference institution, with its rings. */
export interface OrganisationMark extends Strength {
  readonly kind: 'organisation';
  readonly id: string | undefined;
  /** Its full name, for who reads the picture with a screen reader or points at it. */
  readonly name: string;
  readonly at: FigurePoint;
  /** Half its height. */
  readonly reach: number;
  readonly shape: PillarShape;
  readonly colour: string;
  /** Ground to fill a hollow mark with; undefined for a full one. */
  readonly hollow: string | undefined;
  /** Dash of its outline where a measure has no value for it. */
  readonly dash?: readonly number[];
  /** Ground behind the rings, at which lines end; undefined without rings. */
  readonly clearing: { readonly radius: number; readonly colour: string } | undefined;
  readonly rings: readonly RingStroke[];
  /** Rings of the chosen one: never calmed. */
  readonly chosen: readonly RingStroke[];
}

/** A group: a plate with its short name, and its numbers where there is room. */
export interface PlateMark extends Strength {
  readonly kind: 'plate';
  readonly id: string | undefined;
  readonly name: string;
  readonly box: FigureBox;
  readonly ground: string;
  readonly stroke: Stroke;
}

/** Lines of text; `at` is the middle of the first line's height at the side of `align`. */
export interface TextMark extends Strength {
  readonly kind: 'text';
  /** Id of what it names; undefined for captions and headers. */
  readonly id: string | undefined;
  readonly lines: readonly string[];
  readonly at: FigurePoint;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly lineHeight: number;
  readonly strong: boolean;
  readonly colour: string;
  /** Ground drawn around the letters; undefined for none. */
  readonly halo: string | undefined;
}

/** A filled area without meaning of its own: grounds of captions and columns. */
export interface GroundMark {
  readonly kind: 'ground';
  readonly box: FigureBox;
  readonly colour: string;
}

/** A filled disc with a number: a step of a path. */
export interface NumberMark {
  readonly kind: 'number';
  readonly at: FigurePoint;
  readonly text: string;
  readonly colour: string;
  readonly ground: string;
}

/** The symbol of the state of an expected role. */
export interface StateMark {
  readonly kind: 'state';
  /** Role, region and group of a cell: `role~region~group`; undefined for a sample. */
  readonly id: string | undefined;
  /** What and which state, in words. */
  readonly name: string;
  readonly at: FigurePoint;
  readonly shape: StateShape;
  readonly colour: string;
}

export type FigureMark =
  | LineMark
  | ArrowMark
  | DisagreementMark
  | OrganisationMark
  | RingMark
  | PlateMark
  | TextMark
  | GroundMark
  | NumberMark
  | StateMark;
