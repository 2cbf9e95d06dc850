/** Columns by pillar, ring members on top, groups in a row above. */
import type { Point } from '../geometry.ts';
import type { Picture, PictureNode } from '../picture.ts';
import { groupOrder } from './group-anchors.ts';
import { byId, type Layout, type Zone } from './layout.ts';
import { shelfLayout } from './shelf-layout.ts';

const cell = { width: 146, height: 88 };
const columnGap = 56;
const leastRows = 6;

function prominence(a: PictureNode, b: PictureNode): number {
  return (
    Number(b.ring !== null) - Number(a.ring !== null) ||
    b.seats.length - a.seats.length ||
    b.degree - a.degree ||
    byId(a, b)
  );
}

/** Pillars of the picture in the order of their shapes: State, companies, civil society, none, others. */
function pillarsOf(nodes: readonly PictureNode[]): string[] {
  const order = ['square', 'diamond', 'circle', 'triangle', 'pentagon', 'hexagon', 'cross'];
  const shapes = new Map(nodes.map(({ pillar, shape }) => [pillar, order.indexOf(shape)]));
  return [...shapes].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([pillar]) => pillar);
}

/** Positions in columns; groups stand above, institutions without a line on shelves below. */
export function pillarLayout(picture: Picture): Layout {
  const positions = new Map<string, Point>();
  const zones: Zone[] = [];
  const nodes = picture.nodes.filter(({ type, shelf }) => type === 'organisation' && shelf === null);
  // As many rows as make the whole about twice as wide as high.
  const perColumn = Math.max(leastRows, Math.floor(Math.sqrt(nodes.length * 0.6)));
  let left = 0;
  for (const pillar of pillarsOf(nodes)) {
    const members = nodes.filter((node) => node.pillar === pillar).sort(prominence);
    const columns = Math.ceil(members.length / perColumn);
    for (const [index, { id }] of members.entries()) {
      const x = left + ((index % columns) + 0.5) * cell.width;
      positions.set(id, { x, y: Math.floor(index / columns) * cell.height });
    }
    const width = columns * cell.width;
    zones.push({ kind: 'column', of: pillar, at: { x: left, y: -56 }, width, nodes: members.map(({ id }) => id) });
    left += width + columnGap;
  }
  const groups = groupOrder(picture);
  const step = Math.max(200, (left - columnGap) / Math.max(1, groups.length));
  for (const [index, { id }] of groups.entries()) positions.set(id, { x: (index + 0.5) * step, y: -130 });
  const shelf = shelfLayout(picture.nodes, positions);
  return { positions: new Map([...positions, ...shelf.positions]), zones: [...zones, ...shelf.zones] };
}
