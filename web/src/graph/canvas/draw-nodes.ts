/** Draws organisations: mark, hollow for reference institutions, ring of members and observers, ring of the chosen one. */
import type { Point } from '../geometry.ts';
import type { PictureNode } from '../picture.ts';
import { ringOf } from '../side-style.ts';
import { drawMark, strokeRing } from './draw-mark.ts';
import type { Frame } from './frame.ts';
import { gaugeOf, nodeReach } from './scene.ts';
import { calm } from './strengths.ts';

/** Whether something keeps its full strength while something else is chosen. */
export function isLit({ lit }: Pick<Frame, 'lit'>, id: string): boolean {
  return lit === null || lit.has(id);
}

/** The outline of a mark that a measure knows nothing of. */
export const unknownDash = [2.5, 2.5] as const;

function drawShape(frame: Frame, node: PictureNode, at: Point): void {
  const { context, palette, zoom } = frame;
  const { shape, token, hollow, look } = node;
  const unknown = look?.unknown === true;
  const ground = hollow || unknown ? palette.canvas : undefined;
  const style = { shape, colour: palette.token(token), ground, dash: unknown ? unknownDash : [] };
  drawMark(context, at, nodeReach(node, zoom).mark, style);
}

/** Clears the ground behind a ring, so that lines end at it. */
function drawGround({ context, palette }: Frame, radius: number, at: Point): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  context.fillStyle = palette.canvas;
  context.fill();
}

function drawChosen(frame: Frame, node: PictureNode, at: Point): void {
  const { context, palette, scene, zoom } = frame;
  const base = nodeReach(node, zoom).ring + (node.look ? 5 : 0);
  const colour = scene.selectedMissing ? palette.missing : palette.ink;
  const start = ringOf(node) === null ? base : base + 4;
  strokeRing(context, at, { radius: start, colour, width: 2, dash: [] });
  strokeRing(context, at, { radius: start + 4, colour, width: 1.25, dash: [] });
}

/** Draws every organisation of the frame that is on screen. */
export function drawNodes(frame: Frame): void {
  const { context, palette, scene, zoom } = frame;
  for (const node of scene.picture.nodes) {
    const place = scene.positions.get(node.id);
    if (node.type === 'group' || place === undefined) continue;
    const at = frame.project(place);
    if (at.x < -40 || at.y < -40 || at.x > frame.width + 40 || at.y > frame.height + 40) continue;
    const chosen = scene.selected === node.id;
    const style = ringOf(node);
    const reach = nodeReach(node, zoom).ring;
    if (style !== null || chosen) drawGround(frame, reach, at);
    context.globalAlpha = isLit(frame, node.id) ? 1 : calm.node;
    drawShape(frame, node, at);
    const ring = { radius: reach, colour: palette.ink, width: 2 };
    if (style !== null) strokeRing(context, at, { ...ring, colour: palette.token(style.token), dash: style.dash });
    const gauge = gaugeOf(node, reach);
    if (gauge) strokeRing(context, at, { ...gauge, colour: palette.ink2, width: 3 });
    context.globalAlpha = 1;
    if (chosen) drawChosen(frame, node, at);
    if (frame.hovered === node.id && !chosen)
      strokeRing(context, at, { ...ring, radius: ring.radius + 4, width: 1.25, dash: [] });
    if (frame.focused === node.id) strokeRing(context, at, { ...ring, radius: ring.radius + 9, dash: [] });
  }
}
