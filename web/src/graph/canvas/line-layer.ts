/** Keeps many lines as an image while the view moves, so that thousands of them do not slow it down. */
import { drawLines, strokeLines } from './draw-lines.ts';
import type { Point } from '../geometry.ts';
import type { Picture } from '../picture.ts';
import type { Frame } from './frame.ts';
import { manyLines, strengthOf } from './strengths.ts';

interface Drawn {
  readonly picture: Picture;
  readonly palette: Frame['palette'];
  readonly origin: Point;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** Room around the canvas that is drawn too, as a share of its size. */
const overscan = 0.25;

function isSame(drawn: Drawn, frame: Frame, origin: Point): boolean {
  const sameView = drawn.zoom === frame.zoom && drawn.origin.x === origin.x && drawn.origin.y === origin.y;
  return sameView && drawn.width === frame.width && drawn.height === frame.height;
}

/** The lines of one canvas. */
export class LineLayer {
  private readonly canvas = document.createElement('canvas');
  private drawn: Drawn | undefined;

  /** Draws all lines; `moving` allows an image of the last view, moved and scaled. */
  draw(frame: Frame, ratio: number, moving: boolean): void {
    const { lines } = frame.scene.picture;
    drawLines(frame, (alpha) => {
      if (lines.length > manyLines) this.drawImage(frame, ratio, moving, alpha);
      else {
        const { lit } = frame;
        const rest = lit === null ? lines : lines.filter(({ id }) => !lit.has(id));
        strokeLines(frame, frame.context, rest, alpha);
      }
    });
  }

  private drawImage(frame: Frame, ratio: number, moving: boolean, alpha: number): void {
    const origin = frame.project({ x: 0, y: 0 });
    const known = this.drawn;
    const usable = known?.picture === frame.scene.picture && known.palette === frame.palette;
    if (!usable || (!moving && !isSame(known, frame, origin))) this.render(frame, ratio, origin);
    const { drawn } = this;
    if (drawn === undefined) return;
    const scale = frame.zoom / drawn.zoom;
    const x = (-drawn.width * overscan - drawn.origin.x) * scale + origin.x;
    const y = (-drawn.height * overscan - drawn.origin.y) * scale + origin.y;
    const share = (1 + overscan * 2) * scale;
    frame.context.globalAlpha = alpha;
    frame.context.drawImage(this.canvas, x, y, drawn.width * share, drawn.height * share);
    frame.context.globalAlpha = 1;
  }

  private render(frame: Frame, ratio: number, origin: Point): void {
    const { width, height, zoom, palette, scene } = frame;
    const context = this.canvas.getContext('2d');
    if (context === null) return;
    this.canvas.width = Math.round(width * (1 + overscan * 2) * ratio);
    this.canvas.height = Math.round(height * (1 + overscan * 2) * ratio);
    context.setTransform(ratio, 0, 0, ratio, width * overscan * ratio, height * overscan * ratio);
    const { lines } = scene.picture;
    strokeLines(frame, context, lines, strengthOf(lines.length));
    this.drawn = { picture: scene.picture, palette, origin, zoom, width, height };
  }
}
