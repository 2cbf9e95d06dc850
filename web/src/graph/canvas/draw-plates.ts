/** Draws groups as plates with name, numbers and date. */
import type { Box, Point } from '../geometry.ts';
import { boxAround } from '../geometry.ts';
import type { PictureNode } from '../picture.ts';
import { plateColumns, wrapLabel } from '../wrap-label.ts';
import { isLit } from './draw-nodes.ts';
import type { Frame } from './scene.ts';

const lineHeight = 16;

function linesOf(frame: Frame, node: PictureNode): { name: string[]; detail: string | undefined } {
  const { scene, zoom } = frame;
  const name = wrapLabel(node.labels[scene.locale], plateColumns);
  return { name, detail: zoom < 0.42 ? undefined : node.detail?.[scene.locale] };
}

/** The box of a group's plate on screen; its size does not change with the zoom. */
export function plateBox(frame: Frame, node: PictureNode, at: Point): Box {
  const { context, palette } = frame;
  const { name, detail } = linesOf(frame, node);
  context.font = `600 13px ${palette.sans}`;
  const widths = name.map((line) => context.measureText(line).width);
  context.font = `400 13px ${palette.sans}`;
  if (detail !== undefined) widths.push(context.measureText(detail).width);
  const rows = name.length + (detail === undefined ? 0 : 1);
  return boxAround(at, Math.max(72, ...widths) + 24, rows * lineHeight + 12);
}

function drawPlate(frame: Frame, node: PictureNode, at: Point): void {
  const strength = isLit(frame, node.id) ? 1 : 0.5;
  const { context, palette, scene } = frame;
  const box = plateBox(frame, node, at);
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
  const { name, detail } = linesOf(frame, node);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette.ink;
  let y = box.top + 6 + lineHeight / 2;
  context.font = `600 13px ${palette.sans}`;
  for (const line of name) {
    context.fillText(line, at.x, y);
    y += lineHeight;
  }
  context.font = `400 13px ${palette.sans}`;
  if (detail !== undefined) context.fillText(detail, at.x, y);
}

/** Draws every group of the frame. */
export function drawPlates(frame: Frame): void {
  const { context, scene } = frame;
  for (const node of scene.picture.nodes) {
    const place = scene.positions.get(node.id);
    if (node.type !== 'group' || place === undefined) continue;
    drawPlate(frame, node, frame.project(place));
    context.globalAlpha = 1;
  }
}
