/** Draws what stands on lines: arrows of directed ties, the sign of disagreement, and paths with numbered hops. */
import type { Point } from '../geometry.ts';
import { alongCurve, bend, controlPoint } from '../line-curve.ts';
import { isLit } from './draw-nodes.ts';
import { ringReach, type Frame } from './scene.ts';

function along(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function drawArrow({ context, palette, zoom }: Frame, from: Point, to: Point): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const clear = ringReach(zoom) + 2;
  if (length < clear * 2) return;
  const tip = along(from, to, (length - clear) / length);
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  context.fillStyle = palette.line;
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(tip.x - Math.cos(angle - 0.42) * 9, tip.y - Math.sin(angle - 0.42) * 9);
  context.lineTo(tip.x - Math.cos(angle + 0.42) * 9, tip.y - Math.sin(angle + 0.42) * 9);
  context.fill();
}

function drawDisagreement({ context, palette }: Frame, { x, y }: Point): void {
  context.beginPath();
  context.arc(x, y, 7.5, 0, Math.PI * 2);
  context.fillStyle = palette.canvas;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.25;
  context.stroke();
  context.beginPath();
  for (const dy of [-1.75, 1.75]) {
    context.moveTo(x - 3.5, y + dy);
    context.lineTo(x + 3.5, y + dy);
  }
  context.moveTo(x + 2, y - 4.5);
  context.lineTo(x - 2, y + 4.5);
  context.stroke();
}

/** Arrows and signs of the lines on screen; between groups the direction is left to the panel. */
export function drawSigns(frame: Frame): void {
  const { context, scene, zoom } = frame;
  const groups = new Set(scene.picture.nodes.filter(({ type }) => type === 'group').map(({ id }) => id));
  for (const line of scene.picture.lines) {
    if (!line.directed && !line.disagreement) continue;
    const [start, end] = [scene.positions.get(line.from), scene.positions.get(line.to)];
    if (start === undefined || end === undefined) continue;
    const [from, to] = [frame.project(start), frame.project(end)];
    const bent = groups.has(line.from) && groups.has(line.to);
    context.globalAlpha = isLit(frame, line.id) ? 1 : 0.25;
    if (line.directed && !bent) drawArrow(frame, from, to);
    const at = bent ? alongCurve(from, controlPoint(from, to, bend * zoom), to, 0.42) : along(from, to, 0.42);
    if (line.disagreement) drawDisagreement(frame, at);
    context.globalAlpha = 1;
  }
}

/** Corners of a hop on screen: over the plate of the shared group when it is there. */
function hopPoints(frame: Frame, ids: readonly (string | null)[]): Point[] {
  return ids.flatMap((id) => {
    const at = id === null ? undefined : frame.scene.positions.get(id);
    return at === undefined ? [] : [frame.project(at)];
  });
}

/** The 4 px line of a path; drawn below the marks. */
export function drawTrace(frame: Frame): void {
  const { context, palette, scene } = frame;
  context.strokeStyle = palette.ink;
  context.lineWidth = 4;
  context.lineCap = 'round';
  for (const { from, over, to } of scene.trace) {
    context.beginPath();
    for (const { x, y } of hopPoints(frame, [from, over, to])) context.lineTo(x, y);
    context.stroke();
  }
}

/** Where the number of each hop stands: the middle of its longest straight part. */
export function hopMarks(frame: Frame): Point[] {
  return frame.scene.trace.flatMap(({ from, over, to }) => {
    const points = hopPoints(frame, [from, over, to]);
    const parts = points.slice(1).flatMap((point, index) => {
      const before = points[index];
      return before === undefined
        ? []
        : [{ at: along(before, point, 0.5), length: Math.hypot(point.x - before.x, point.y - before.y) }];
    });
    const longest = parts.sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? [] : [longest.at];
  });
}

/** The numbers of the hops; drawn above the marks. */
export function drawHopNumbers(frame: Frame): void {
  const { context, palette } = frame;
  for (const [index, { x, y }] of hopMarks(frame).entries()) {
    context.beginPath();
    context.arc(x, y, 9, 0, Math.PI * 2);
    context.fillStyle = palette.ink;
    context.fill();
    context.fillStyle = palette.paper;
    context.font = `600 13px ${palette.sans}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillText(String(index + 1), x, y + 0.5);
  }
}
