/** Draws the grounds of shelves and columns with their captions. */
import { boxAt, type Box } from '../geometry.ts';
import type { Zone } from '../layout/layout.ts';
import type { Frame } from './scene.ts';

function isShown({ scene }: Frame, zone: Zone): boolean {
  return scene.picture.nodes.some(({ id }) => zone.nodes.includes(id));
}

const letterWidth = 6.3;
/** Further out, marks stand where the caption would be. */
const leastZoom = 0.5;

/** The caption, shortened to the width of its zone. */
function captionOf({ scene, zoom }: Frame, zone: Zone): string {
  if (zoom < leastZoom) return '';
  const text = scene.captions.get(`${zone.kind}:${zone.of}`) ?? '';
  const letters = Math.floor((zone.width * zoom) / letterWidth);
  return text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1))}…`;
}

/** Boxes of the captions on screen, for labels to keep clear of. */
export function captionBoxes(frame: Frame): Box[] {
  return frame.scene.zones
    .filter((zone) => isShown(frame, zone))
    .map((zone) =>
      boxAt(
        { left: 0, right: captionOf(frame, zone).length * letterWidth, top: 6, bottom: 28 },
        frame.project(zone.at),
      ),
    );
}

/** Dotted lines and captions of the zones that hold something. */
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
    context.font = `${zone.kind === 'column' ? '600' : '400'} 13px ${palette.sans}`;
    context.fillStyle = palette.ink2;
    context.textAlign = 'left';
    context.textBaseline = 'top';
    context.fillText(captionOf(frame, zone), at.x, at.y + 9);
  }
}
