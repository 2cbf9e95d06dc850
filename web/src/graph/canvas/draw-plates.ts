/** Draws groups as plates with name, numbers and date. */
import { isLit } from './draw-nodes.ts';
import { plateLineHeight, type Plate } from './plan-plates.ts';
import type { Frame } from './frame.ts';
import { calm } from './strengths.ts';

function drawPlate(frame: Frame, { node, box, name, detail }: Plate): void {
  const strength = isLit(frame, node.id) ? 1 : calm.plate;
  const { context, palette, scene } = frame;
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  context.fillStyle = palette.paper;
  context.strokeStyle = palette.ink;
  context.lineWidth = scene.selected === node.id ? 3 : 1.5;
  context.beginPath();
  context.roundRect(box.left, box.top, width, height, 2);
  // A calmed plate still hides the lines behind it.
  context.globalAlpha = 1;
  context.fill();
  context.globalAlpha = strength;
  context.stroke();
  if (frame.focused === node.id) {
    context.lineWidth = 2;
    context.strokeRect(box.left - 5, box.top - 5, width + 10, height + 10);
  }
  const middle = box.left + width / 2;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  let y = box.top + 6 + plateLineHeight / 2;
  context.font = `600 13px ${palette.sans}`;
  for (const line of name) {
    context.fillText(line, middle, y);
    y += plateLineHeight;
  }
  context.font = `400 13px ${palette.sans}`;
  if (detail !== undefined) context.fillText(detail, middle, y);
}

/** Draws every group of the frame; the one that is pointed at above the others. */
export function drawPlates(frame: Frame): void {
  const last = frame.hovered ?? frame.scene.selected;
  const ordered = [...frame.plan.plates].sort((a, b) => Number(a.node.id === last) - Number(b.node.id === last));
  for (const plate of ordered) {
    drawPlate(frame, plate);
    frame.context.globalAlpha = 1;
  }
}
