/** What the canvas is given: the elements it works in, and whom it tells. */
import type { Plan } from './plan-text.ts';

export interface StageEvents {
  /** A node or line was chosen; null clears. */
  readonly onSelect: (id: string | null) => void;
  /** The keyboard is on a node: for the live region. */
  readonly onFocus: (id: string | null) => void;
}

export interface StageParts {
  /** Takes focus and keys. */
  readonly frame: HTMLElement;
  readonly host: HTMLElement;
  readonly overlay: WrittenOverlay;
}

/** The overlay with what was last drawn on it, for tests and tools that ask where a name or a mark stands. */
export interface WrittenOverlay extends HTMLCanvasElement {
  written?: Plan;
  /** Where the middle of each mark is, in pixels of the overlay, by the id of its node. */
  marked?: () => Record<string, readonly [x: number, y: number]>;
}
