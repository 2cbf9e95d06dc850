/** Draws what stands on lines: arrows of directed ties, the sign of disagreement, and paths with numbered hops. */
import type { Point } from '../geometry.ts';
import { isLit } from './draw-nodes.ts';
import { between, groupIds, hopMarks, hopPoints, lineOnScreen, signPoint } from './line-signs.ts';
import type { Frame } from './frame.ts';
import { ringReach } from './scene.ts';
import { calm } from './strengths.ts';

function drawArrow({ context, palette, zoom }: Frame, from: Point, to: Point): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const clear = ringReach(zoom) + 2;
  if (length < clear * 2) return;
  const tip = between(from, to, (length - clear) / length);
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
  const { context, scene } = frame;
  const groups = groupIds(scene);
  for (const line of scene.picture.lines) {
    if (!line.directed && !line.disagreement) continue;
    const ends = lineOnScreen(frame, line, groups);
    if (ends === undefined) continue;
    context.globalAlpha = isLit(frame, line.id) ? 1 : calm.sign;
    if (line.directed && ends.control === null) drawArrow(frame, ends.from, ends.to);
    if (line.disagreement) drawDisagreement(frame, signPoint(ends));
    context.globalAlpha = 1;
  }
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
