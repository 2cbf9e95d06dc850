/** Where every text of the canvas stands: plates, captions, and as many names as fit, the most important first. */
import { boxAround, type Box } from '../geometry.ts';
import type { PictureNode } from '../picture.ts';
import { carryLabels, placeLabels, type LabelForm, type LabelWish, type PlacedLabel } from '../place-labels.ts';
import { ringOf } from '../side-style.ts';
import { labelColumns, labelLineHeight, wrapLabel } from '../wrap-label.ts';
import { hopMarks, signMarks } from './line-signs.ts';
import { isShown, planCaptions, type Caption } from './plan-captions.ts';
import { planPlates, type Plate } from './plan-plates.ts';
import { gaugeOf, nodeReach, type Sight } from './scene.ts';

export interface Plan {
  readonly plates: readonly Plate[];
  readonly captions: readonly Caption[];
  readonly labels: readonly PlacedLabel[];
}

/** Columns of the second form of a name, wider and lower. */
const wideColumns = 28;
const margin = 4;
/** Members are named even where the name must stand a little off its mark, in pixels. */
const memberFurther = 12;

/** Whether a name is written in the heavier cut: the chosen one, and those of a path. */
export function isStrong({ scene }: Pick<Sight, 'scene'>, id: string): boolean {
  return scene.selected === id || scene.trace.some(({ from, to }) => from === id || to === id);
}

function priorityOf(sight: Sight, node: PictureNode): number {
  if (isStrong(sight, node.id) || sight.hovered === node.id || sight.focused === node.id) return Infinity;
  const near = sight.lit?.has(node.id) === true ? 10_000 : 0;
  const member = node.ring === 'member' ? 5_000 : node.ring === 'observer' ? 4_000 : 0;
  return near + member + Math.min(node.degree, 1_999);
}

/** The ways to write a name: as it is, wider, shortened, then the acronym; one under the pointer is written out. */
function formsOf(sight: Sight, node: PictureNode): LabelForm[] {
  const { scene, measure } = sight;
  const text = node.labels[scene.locale];
  const strong = isStrong(sight, node.id);
  const pointed = sight.hovered === node.id || sight.focused === node.id;
  const written = [
    ...(pointed ? [wrapLabel(node.names[scene.locale], wideColumns, 5)] : []),
    wrapLabel(text),
    wrapLabel(text, wideColumns),
    wrapLabel(text, labelColumns, 2),
    ...(node.acronym !== undefined && text.length > labelColumns ? [[node.acronym]] : []),
  ];
  return written.map((lines) => ({
    lines,
    width: Math.max(...lines.map((line) => measure(line, strong))),
    height: lines.length * labelLineHeight,
  }));
}

function reachOf({ scene, zoom }: Sight, node: PictureNode): number {
  const chosen = scene.selected === node.id;
  const { mark, ring } = nodeReach(node, zoom);
  const gauge = gaugeOf(node, ring);
  const outer = gauge ? gauge.radius + 2 : ringOf(node) !== null ? ring : mark;
  if (!chosen) return outer;
  return Math.max(outer, ring) + (ringOf(node) !== null ? 8 : 4) + (node.look ? 5 : 0);
}

/** Marks of organisations on screen with their rings. */
function marksOf(sight: Sight): Map<PictureNode, Box> {
  const marks = new Map<PictureNode, Box>();
  for (const node of sight.scene.picture.nodes) {
    const place = sight.scene.positions.get(node.id);
    if (node.type === 'group' || place === undefined) continue;
    const at = sight.project(place);
    if (at.x < -20 || at.y < -20 || at.x > sight.width + 20 || at.y > sight.height + 20) continue;
    const size = reachOf(sight, node) * 2;
    marks.set(node, boxAround(at, size, size));
  }
  return marks;
}

/** The lines at the head of shelves and columns: no name stands across them. */
function groundLines(sight: Sight): Box[] {
  const { scene, zoom, project } = sight;
  return scene.zones
    .filter((zone) => isShown(sight, zone))
    .map((zone) => {
      const { x, y } = project(zone.at);
      return { left: x, right: x + zone.width * zoom, top: y - 1, bottom: y + 1 };
    });
}

/** What was placed the last time, and how it was looked at. */
export interface Before {
  readonly labels: readonly PlacedLabel[];
  /** The view moves: names go with their marks, and are placed anew when it rests. */
  readonly moving: boolean;
}

/** Places all text of a sight. */
export function planText(sight: Sight, before?: Before): Plan {
  const { scene, width, height } = sight;
  const marks = marksOf(sight);
  const plates = planPlates(sight, [...marks.values()]);
  const captions = planCaptions(sight);
  const firm = [
    ...[...plates, ...captions].map(({ box }) => box),
    ...groundLines(sight),
    ...hopMarks(sight).map((at) => boxAround(at, 18, 18)),
    ...sight.covered,
  ];
  if (before?.moving === true) {
    const placeOf = (id: string) => {
      const place = scene.positions.get(id);
      return place === undefined ? undefined : sight.project(place);
    };
    return { plates, captions, labels: carryLabels(before.labels, placeOf, firm) };
  }
  const wishes = [...marks].map(([node, box]): LabelWish => {
    const at = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    const reach = (box.right - box.left) / 2;
    const further = node.ring === null ? 0 : memberFurther;
    return { id: node.id, at, reach, forms: formsOf(sight, node), priority: priorityOf(sight, node), further };
  });
  const bounds = { left: margin, top: margin, right: width - margin, bottom: height - margin };
  const signs = signMarks(sight).map((at) => boxAround(at, 17, 17));
  const sides = new Map(before?.labels.map(({ id, side }) => [id, side]));
  const labels = placeLabels(wishes, { firm, marks: [...marks.values(), ...signs], bounds }, sides);
  return { plates, captions, labels };
}
