/** Places and draws the names of organisations at a constant size, so that they are readable at any zoom. */
import { boxAround, type Box } from '../geometry.ts';
import type { PictureNode } from '../picture.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from '../place-labels.ts';
import { labelLineHeight, wrapLabel } from '../wrap-label.ts';
import { hopMarks } from './draw-signs.ts';
import { captionBoxes } from './draw-zones.ts';
import { isLit } from './draw-nodes.ts';
import { plateBox } from './draw-plates.ts';
import { markReach, ringReach, type Frame } from './scene.ts';

function priorityOf(frame: Frame, node: PictureNode): number {
  const { scene, lit } = frame;
  if (scene.selected === node.id || frame.hovered === node.id || frame.focused === node.id) return Infinity;
  if (scene.trace.some(({ from, to }) => from === node.id || to === node.id)) return Infinity;
  const near = lit?.has(node.id) === true ? 1000 : 0;
  return near + (node.ring === null ? 0 : 500) + node.seats.length * 20 + Math.min(node.degree, 19);
}

function wishOf(frame: Frame, node: PictureNode): LabelWish | undefined {
  const place = frame.scene.positions.get(node.id);
  if (place === undefined) return undefined;
  const lines = wrapLabel(node.labels[frame.scene.locale]);
  const widest = Math.max(...lines.map((line) => frame.context.measureText(line).width));
  const chosen = frame.scene.selected === node.id ? 8 : 0;
  const ringed = node.ring !== null || chosen > 0;
  const reach = (ringed ? ringReach(frame.zoom) : markReach(frame.zoom)) + chosen;
  return {
    id: node.id,
    at: frame.project(place),
    reach,
    width: widest,
    height: lines.length * labelLineHeight,
    priority: priorityOf(frame, node),
  };
}

/** What labels must not cover: marks with their rings, plates, captions, numbers of hops. */
function obstaclesOf(frame: Frame): Box[] {
  const { scene, zoom } = frame;
  const marks = scene.picture.nodes.flatMap((node) => {
    const place = scene.positions.get(node.id);
    if (place === undefined) return [];
    const at = frame.project(place);
    if (node.type === 'group') return [plateBox(frame, node, at)];
    const size = (node.ring === null ? markReach(zoom) : ringReach(zoom)) * 2;
    return [boxAround(at, size, size)];
  });
  return [...marks, ...captionBoxes(frame), ...hopMarks(frame).map((at) => boxAround(at, 18, 18))];
}

function drawLabel(frame: Frame, node: PictureNode, { box, side }: PlacedLabel): void {
  const { context, palette, scene } = frame;
  const strong = scene.selected === node.id || scene.trace.some(({ from, to }) => from === node.id || to === node.id);
  context.font = `${strong ? '600' : '400'} 13px ${palette.sans}`;
  context.textAlign = side === 'right' ? 'left' : side === 'left' ? 'right' : 'center';
  context.textBaseline = 'middle';
  const x = side === 'right' ? box.left : side === 'left' ? box.right : (box.left + box.right) / 2;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.canvas;
  context.fillStyle = node.ring !== null || strong ? palette.ink : palette.ink2;
  for (const [index, line] of wrapLabel(node.labels[scene.locale]).entries()) {
    const y = box.top + labelLineHeight * (index + 0.5);
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  }
}

/** Draws as many names as fit. While something is chosen, only those it is linked to keep theirs. */
export function drawLabels(frame: Frame): PlacedLabel[] {
  const { context, palette, scene } = frame;
  context.font = `400 13px ${palette.sans}`;
  const nodes = new Map(
    scene.picture.nodes.filter(({ type }) => type === 'organisation').map((node) => [node.id, node]),
  );
  const wishes = [...nodes.values()].flatMap((node) => wishOf(frame, node) ?? []);
  const placed = placeLabels(wishes, obstaclesOf(frame));
  for (const label of placed) {
    const node = nodes.get(label.id);
    if (node === undefined) continue;
    context.globalAlpha = isLit(frame, node.id) ? 1 : 0.4;
    drawLabel(frame, node, label);
  }
  context.globalAlpha = 1;
  return placed;
}
