/** Lines, grounds, arrows and signs of a network as marks of a saved picture, in the order of the canvas. */
import { colourOf, type FigurePalette } from '#domain/figure/figure-palette.ts';
import type { FigureMark, LineMark } from '#domain/figure/marks.ts';
import { isNear } from '../canvas/draw-lines.ts';
import { isLit } from '../canvas/draw-nodes.ts';
import { lineBundles } from '../canvas/line-style.ts';
import { groupIds, hopPoints, lineOnScreen, signPoint, type LineOnScreen } from '../canvas/line-signs.ts';
import { isShown } from '../canvas/plan-captions.ts';
import { ringReach, type Sight } from '../canvas/scene.ts';
import { calm, strengthOf } from '../canvas/strengths.ts';
import type { PictureLine } from '../picture.ts';

interface LineStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
}

function lineMark(id: string | undefined, ends: LineOnScreen, { opacity, ...stroke }: LineStyle): LineMark {
  const { from, to, control } = ends;
  const place = { id, points: [from, to], control: control ?? undefined };
  return { kind: 'line', ...place, stroke, opacity, round: false };
}

type LinePlace = (line: PictureLine) => LineOnScreen | undefined;

/** Where lines are; undefined for one that is not near the part that is shown. */
function placesOf(sight: Sight): LinePlace {
  const groups = groupIds(sight.scene);
  return (line) => {
    const ends = lineOnScreen(sight, line, groups);
    return ends !== undefined && isNear(sight, ends) ? ends : undefined;
  };
}

/** Lines, the thinnest first; those that are lit above the others, the chosen one above all. */
export function lineMarks(sight: Sight, palette: FigurePalette): FigureMark[] {
  const { scene, lit } = sight;
  const { lines } = scene.picture;
  const onScreen = placesOf(sight);
  const drawn = (some: readonly PictureLine[], opacity: number): FigureMark[] =>
    lineBundles(some).flatMap(({ lines: own, token, width, dash }) => {
      const style = { colour: colourOf(palette, token), width, dash, opacity };
      return own.flatMap((line) => {
        const ends = onScreen(line);
        return ends === undefined ? [] : [lineMark(line.id, ends, style)];
      });
    });
  const strength = strengthOf(lines.length);
  const chosen = lines
    .filter(({ id }) => id === scene.selected)
    .flatMap((line) => onScreen(line) ?? [])
    .map((ends) => lineMark(undefined, ends, { colour: palette['--ink'], width: 4, dash: [], opacity: 1 }));
  if (lit === null) return [...drawn(lines, strength), ...chosen];
  const rest = lines.filter(({ id }) => !lit.has(id));
  const strong = lines.filter(({ id }) => lit.has(id));
  return [...drawn(rest, strength * calm.line), ...drawn(strong, 1), ...chosen];
}

/** The lines at the head of shelves and columns. */
export function zoneMarks(sight: Sight, palette: FigurePalette): FigureMark[] {
  return sight.scene.zones
    .filter((zone) => isShown(sight, zone))
    .map((zone) => {
      const at = sight.project(zone.at);
      const end = { x: at.x + zone.width * sight.zoom, y: at.y };
      const dash = zone.kind === 'shelf' ? [2, 4] : [];
      return lineMark(
        undefined,
        { from: at, to: end, control: null },
        { colour: palette['--edge'], width: 1, dash, opacity: 1 },
      );
    });
}

/** The steps of a path. */
export function traceMarks(sight: Sight, palette: FigurePalette): FigureMark[] {
  return sight.scene.trace.map(({ from, over, to }) => ({
    ...{ kind: 'line', id: undefined, points: hopPoints(sight, [from, over, to]), control: undefined },
    ...{ stroke: { colour: palette['--ink'], width: 4, dash: [] }, round: true, opacity: 1 },
  }));
}

/** Arrows of directed ties, and the signs of disagreement. */
export function signMarks(sight: Sight, palette: FigurePalette): FigureMark[] {
  const clear = ringReach(sight.zoom) + 2;
  const onScreen = placesOf(sight);
  return sight.scene.picture.lines.flatMap((line): FigureMark[] => {
    if (!line.directed && !line.disagreement) return [];
    const ends = onScreen(line);
    if (ends === undefined) return [];
    const opacity = isLit(sight, line.id) ? 1 : calm.sign;
    const { from, to, control } = ends;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const marks: FigureMark[] = [];
    if (line.directed && control === null && length >= clear * 2) {
      const share = (length - clear) / length;
      const tip = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      const angle = Math.atan2(to.y - from.y, to.x - from.x);
      marks.push({ kind: 'arrow', tip, angle, colour: palette['--line'], opacity });
    }
    if (line.disagreement) {
      const colours = { colour: palette['--ink'], ground: palette['--canvas'] };
      marks.push({ kind: 'disagreement', id: line.id, at: signPoint(ends), ...colours, opacity });
    }
    return marks;
  });
}
