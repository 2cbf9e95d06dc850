/** Draws the names of organisations at a constant size, so that they are readable at any zoom. */
import type { PictureNode } from '../picture.ts';
import { alignOf, type PlacedLabel } from '../place-labels.ts';
import { labelLineHeight } from '../wrap-label.ts';
import { isLit } from './draw-nodes.ts';
import { isStrong } from './plan-text.ts';
import type { Frame } from './frame.ts';
import { calm } from './strengths.ts';

function drawLabel(frame: Frame, node: PictureNode, { box, side, form }: PlacedLabel): void {
  const { context, palette } = frame;
  const strong = isStrong(frame, node.id);
  context.font = `${strong ? '600' : '400'} 13px ${palette.sans}`;
  const align = alignOf(side);
  context.textAlign = align;
  context.textBaseline = 'middle';
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.canvas;
  context.fillStyle = node.ring !== null || strong ? palette.ink : palette.ink2;
  const rows = form.lines.map((line, index) => ({ line, y: box.top + labelLineHeight * (index + 0.5) }));
  for (const { line, y } of rows) context.strokeText(line, x, y);
  for (const { line, y } of rows) context.fillText(line, x, y);
}

/** Draws the names of the plan; those of calmed organisations are calm too. */
export function drawLabels(frame: Frame): void {
  const { context, scene, plan } = frame;
  const nodes = new Map(scene.picture.nodes.map((node) => [node.id, node]));
  for (const label of plan.labels) {
    const node = nodes.get(label.id);
    if (node === undefined) continue;
    context.globalAlpha = isLit(frame, node.id) ? 1 : calm.label;
    drawLabel(frame, node, label);
  }
  context.globalAlpha = 1;
}
