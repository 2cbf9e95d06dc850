/** A sight of the network as the panel of a saved picture: the same marks in the same order as on the canvas. */
import type { FigurePanel } from '#domain/figure/figure.ts';
import type { FigurePalette } from '#domain/figure/figure-palette.ts';
import { lineMarks, signMarks, traceMarks, zoneMarks } from './line-marks.ts';
import { captionMarks, groupMarks, nameMarks, organisationMarks, stepMarks } from './node-marks.ts';
import type { PlannedSight } from './sight.ts';

/** The order is that of `canvas/draw-frame.ts`. */
export function networkPanel(planned: PlannedSight, palette: FigurePalette): FigurePanel {
  const { sight } = planned;
  return {
    width: sight.width,
    height: sight.height,
    ground: palette['--canvas'],
    marks: [
      ...lineMarks(sight, palette),
      ...zoneMarks(sight, palette),
      ...traceMarks(sight, palette),
      ...signMarks(sight, palette),
      ...captionMarks(planned, palette),
      ...organisationMarks(planned, palette),
      ...groupMarks(planned, palette),
      ...stepMarks(planned, palette),
      ...nameMarks(planned, palette),
    ],
  };
}
