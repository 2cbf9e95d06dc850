/** One picture on the overlay, from the ground up: zones, path, signs of lines, marks, plates, numbers, names. */
import { drawLabels } from './draw-labels.ts';
import { drawNodes } from './draw-nodes.ts';
import { drawPlates } from './draw-plates.ts';
import { drawHopNumbers, drawSigns, drawTrace } from './draw-signs.ts';
import { drawZones } from './draw-zones.ts';
import type { Frame } from './scene.ts';

/** Clears the overlay and draws the frame; `ratio` is device pixels per CSS pixel. */
export function drawFrame(frame: Frame, ratio: number): void {
  const { context, width, height } = frame;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  drawZones(frame);
  drawTrace(frame);
  drawSigns(frame);
  drawNodes(frame);
  drawPlates(frame);
  drawHopNumbers(frame);
  drawLabels(frame);
}
