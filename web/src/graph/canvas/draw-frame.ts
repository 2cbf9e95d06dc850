/** One picture on the overlay, from the ground up: lines, zones, path, signs, captions, marks, plates, numbers, names. */
import { drawLabels } from './draw-labels.ts';
import { drawNodes } from './draw-nodes.ts';
import { drawPlates } from './draw-plates.ts';
import { drawHopNumbers, drawSigns, drawTrace } from './draw-signs.ts';
import { drawCaptions, drawZones } from './draw-zones.ts';
import type { Frame } from './frame.ts';

/** Clears the overlay and draws the frame; `ratio` is device pixels per CSS pixel, `lines` draws the lines. */
export function drawFrame(frame: Frame, ratio: number, lines: () => void): void {
  const { context, width, height } = frame;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  lines();
  drawZones(frame);
  drawTrace(frame);
  drawSigns(frame);
  drawCaptions(frame);
  drawNodes(frame);
  drawPlates(frame);
  drawHopNumbers(frame);
  drawLabels(frame);
}
