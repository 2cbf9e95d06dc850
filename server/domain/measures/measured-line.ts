/** A line between two organisations, and what it consists of. */
import type { Meeting } from '../introductions/meetings.ts';
import type { Strand } from '../network/strands.ts';

/** What a line consists of: a tie or part-of of one kind in one direction, or one group or event in common. */
export interface LinePart {
  readonly by: 'tie' | 'part-of' | 'group' | 'event';
  /** Kind of tie or of part; `co-membership` or `co-attendance`. */
  readonly kind: string;
  /** As sources give it, or 1 / (present - 1) of a group or event; null where no source gives one: it counts 1. */
  readonly strength: number | null;
  /** The statements of a tie or part-of. */
  readonly strands: readonly Strand[];
  /** The group or event that is shared. */
  readonly meeting?: Meeting;
}

/** A line between two organisations, numbered so that `from` is the lower. */
export interface MeasuredLine {
  readonly from: number;
  readonly to: number;
  /** The sum over its parts, above 0. */
  readonly strength: number;
  readonly parts: readonly LinePart[];
}

/** A line part with the numbers of its two ends. */
export interface PlacedPart {
  readonly from: number;
  readonly to: number;
  readonly part: LinePart;
}
