/** How large the plates of groups are: with numbers and date where no mark is covered by it, else the name alone. */
import { BoxGrid } from '../box-grid.ts';
import { boxAround, type Box } from '../geometry.ts';
import type { PictureNode } from '../picture.ts';
import { plateColumns, wrapLabel } from '../wrap-label.ts';
import type { Sight } from './scene.ts';

export const plateLineHeight = 16;

export interface Plate {
  readonly node: PictureNode;
  readonly box: Box;
  readonly name: readonly string[];
  readonly detail: string | undefined;
}

function plateOf({ scene, project, measure }: Sight, node: PictureNode, withDetail: boolean): Plate | undefined {
  const place = scene.positions.get(node.id);
  if (place === undefined) return undefined;
  const name = wrapLabel(node.labels[scene.locale], plateColumns);
  const detail = withDetail ? node.detail?.[scene.locale] : undefined;
  const widths = name.map((line) => measure(line, true));
  if (detail !== undefined) widths.push(measure(detail, false));
  const rows = name.length + (detail === undefined ? 0 : 1);
  const box = boxAround(project(place), Math.max(56, ...widths) + 24, rows * plateLineHeight + 12);
  return { node, box, name, detail };
}

/** The plates on screen; one that is chosen or pointed at always says everything. */
export function planPlates(sight: Sight, marks: readonly Box[]): Plate[] {
  const { scene, hovered, focused } = sight;
  const groups = scene.picture.nodes.filter(({ type }) => type === 'group');
  const short = groups.flatMap((node) => plateOf(sight, node, false) ?? []);
  const grid = new BoxGrid(marks);
  return short.map((plate) => {
    const { id } = plate.node;
    const full = plateOf(sight, plate.node, true) ?? plate;
    const others = new BoxGrid(short.filter((other) => other !== plate).map(({ box }) => box));
    const asked = id === scene.selected || id === hovered || id === focused;
    return asked || (grid.isFree(full.box) && others.isFree(full.box)) ? full : plate;
  });
}
