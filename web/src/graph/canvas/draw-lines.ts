/** Draws lines, as thick on screen at any zoom. */
import type { PictureLine } from '../picture.ts';
import { groupIds, lineOnScreen, type LineOnScreen } from './line-signs.ts';
import type { Frame } from './frame.ts';
import { lineBundles } from './line-style.ts';
import type { Sight } from './scene.ts';
import { calm } from './strengths.ts';

interface Style {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
}

/** Whether a line may be on screen: the box of its ends meets the canvas. */
export function isNear({ width, height }: Sight, { from, to, control }: LineOnScreen): boolean {
  const [x, y] = [control?.x ?? from.x, control?.y ?? from.y];
  return (
    Math.max(from.x, to.x, x) > -width / 4 &&
    Math.min(from.x, to.x, x) < width * 1.25 &&
    Math.max(from.y, to.y, y) > -height / 4 &&
    Math.min(from.y, to.y, y) < height * 1.25
  );
}

function strokeAll(context: CanvasRenderingContext2D, lines: readonly LineOnScreen[], style: Style): void {
  context.globalAlpha = style.alpha;
  context.strokeStyle = style.colour;
  context.lineWidth = style.width;
  for (const { from, to, control } of lines) {
    // One stroke a line: a path of thousands that cross each other takes a browser many times as long.
    context.beginPath();
    context.moveTo(from.x, from.y);
    if (control === null) context.lineTo(to.x, to.y);
    else context.quadraticCurveTo(control.x, control.y, to.x, to.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

/** Draws some lines of a frame, the thinnest first. */
export function strokeLines(
  frame: Frame,
  context: CanvasRenderingContext2D,
  lines: readonly PictureLine[],
  alpha: number,
): void {
  const groups = groupIds(frame.scene);
  context.lineCap = 'butt';
  for (const { lines: own, token, width, dash } of lineBundles(lines)) {
    const style = { colour: frame.palette.token(token), width, alpha };
    const ends = own.flatMap((line) => lineOnScreen(frame, line, groups) ?? []).filter((one) => isNear(frame, one));
    context.setLineDash([...dash]);
    strokeAll(context, ends, style);
    context.setLineDash([]);
  }
}

/** Draws the lines of a frame; `all` draws those that are not lit, once, at a strength. */
export function drawLines(frame: Frame, all: (alpha: number) => void): void {
  const { lines } = frame.scene.picture;
  const { context, lit, palette } = frame;
  all(lit === null ? 1 : calm.line);
  if (lit !== null)
    strokeLines(
      frame,
      context,
      lines.filter(({ id }) => lit.has(id)),
      1,
    );
  const chosen = lines.filter(({ id }) => id === frame.scene.selected);
  const ends = chosen.flatMap((line) => lineOnScreen(frame, line, groupIds(frame.scene)) ?? []);
  strokeAll(context, ends, { colour: palette.ink, width: 4, alpha: 1 });
}
