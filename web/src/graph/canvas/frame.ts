/** What is drawn at one moment. */
import type { Palette } from './palette.ts';
import type { Plan } from './plan-text.ts';
import type { Sight } from './scene.ts';

/** A sight with all its text in place, on its way to a canvas. */
export interface Frame extends Sight {
  readonly plan: Plan;
  readonly palette: Palette;
  readonly context: CanvasRenderingContext2D;
}
