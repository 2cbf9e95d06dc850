/** Draws the grounds of shelves and columns with their captions. */
import { isShown } from './plan-captions.ts';
import type { Frame } from './frame.ts';

/** Dotted lines of the zones that hold something. */
export function drawZones(frame: Frame): void {
  const { context, palette, zoom } = frame;
  for (const zone of frame.scene.zones) {
    if (!isShown(frame, zone)) continue;
    const at = frame.project(zone.at);
    context.strokeStyle = palette.edge;
    context.lineWidth = 1;
    context.setLineDash(zone.kind === 'shelf' ? [2, 4] : []);
    context.beginPath();
    context.moveTo(at.x, at.y);
    context.lineTo(at.x + zone.width * zoom, at.y);
    context.stroke();
    context.setLineDash([]);
  }
}

/** Captions, with a ground of their own: no line runs through their words. */
export function drawCaptions({ context, palette, plan }: Frame): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const { text, strong, box } of plan.captions) {
    context.fillStyle = palette.canvas;
    context.fillRect(box.left - 3, box.top, box.right - box.left + 6, box.bottom - box.top);
    context.font = `${strong ? '600' : '400'} 13px ${palette.sans}`;
    context.fillStyle = palette.ink2;
    context.fillText(text, box.left, (box.top + box.bottom) / 2);
  }
}
