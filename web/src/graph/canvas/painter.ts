/** Brings sights to the overlay: keeps type, colours, the lines as an image, and where names stood the last time. */
import type { Box } from '../geometry.ts';
import { drawFrame } from './draw-frame.ts';
import { isCrowd } from '../layout/crowd.ts';
import { LineLayer } from './line-layer.ts';
import { rememberingMeasure } from './measure-text.ts';
import { readPalette, type Palette } from './palette.ts';
import { planText, type Plan } from './plan-text.ts';
import type { Measure, Scene, Sight } from './scene.ts';
import type { StageParts } from './stage-parts.ts';

/** What the stage knows of a sight; type and controls are added here. */
export type Look = Omit<Sight, 'measure' | 'covered'>;

/** Boxes of the controls over the canvas, in its pixels. */
function coveredBy({ frame, host }: StageParts): Box[] {
  const own = host.getBoundingClientRect();
  const controls = frame.parentElement?.parentElement?.querySelectorAll('[data-over-canvas]') ?? [];
  return [...controls].map((control) => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    return {
      left: left - own.left - 4,
      right: right - own.left + 4,
      top: top - own.top - 4,
      bottom: bottom - own.top + 4,
    };
  });
}

function markedPlaces({ scene, project }: Sight): Record<string, readonly [x: number, y: number]> {
  return Object.fromEntries(
    scene.picture.nodes.flatMap(({ id }) => {
      const place = scene.positions.get(id);
      if (place === undefined) return [];
      const { x, y } = project(place);
      return [[id, [x, y] as const]];
    }),
  );
}

export class Painter {
  private readonly parts: StageParts;
  private readonly lines = new LineLayer();
  private palette: Palette;
  private measure: Measure | undefined;
  private last: { readonly scene: Scene; readonly sight: Sight; readonly plan: Plan } | undefined;

  constructor(parts: StageParts) {
    this.parts = parts;
    this.palette = readPalette(parts.frame);
  }

  /** Reads colours and type anew: another theme, or a font that has arrived. */
  renew(): void {
    this.palette = readPalette(this.parts.frame);
    this.measure = undefined;
  }

  /** The sight on screen with its plates; undefined before the first. */
  get shown(): { readonly sight: Sight; readonly plan: Plan } | undefined {
    return this.last;
  }

  /** Draws a sight. While the view moves, names go with their marks and many lines are an image. */
  paint(look: Look, moving: boolean): void {
    const { overlay } = this.parts;
    const context = overlay.getContext('2d');
    if (context === null) return;
    this.measure ??= rememberingMeasure(context, this.palette.sans);
    const sight: Sight = { ...look, measure: this.measure, covered: coveredBy(this.parts) };
    const before = this.last?.scene.picture === look.scene.picture ? this.last : undefined;
    // A crowd is not placed anew at each step of a zoom either.
    const carried =
      moving && before?.scene === look.scene && (before.sight.zoom === look.zoom || isCrowd(look.scene.picture));
    const plan = planText(sight, before && { labels: before.plan.labels, moving: carried });
    this.last = { scene: look.scene, sight, plan };
    overlay.written = plan;
    overlay.marked = () => markedPlaces(sight);
    const ratio = globalThis.devicePixelRatio || 1;
    const pixels = [Math.round(look.width * ratio), Math.round(look.height * ratio)] as const;
    if (overlay.width !== pixels[0] || overlay.height !== pixels[1]) [overlay.width, overlay.height] = pixels;
    const frame = { ...sight, plan, palette: this.palette, context };
    drawFrame(frame, ratio, () => {
      this.lines.draw(frame, ratio, moving);
    });
  }
}
