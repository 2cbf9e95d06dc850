/** Our own layout: groups as anchors, their members around them by pillar, those with two seats between. */
import type { Point } from '../geometry.ts';
import type { Picture, PictureNode } from '../picture.ts';
import { groupAnchors, type Ring } from './group-anchors.ts';
import { clearMarks } from './clear-marks.ts';
import { byId, type Layout, type Progress } from './layout.ts';
import { placeNeighbours } from './neighbours.ts';
import { separate } from './separate.ts';
import { shelfLayout } from './shelf-layout.ts';
import { worldOf, type World } from './world.ts';

function byPillar(a: PictureNode, b: PictureNode): number {
  return a.shape.localeCompare(b.shape, 'en') || a.pillar.localeCompare(b.pillar, 'en') || byId(a, b);
}

/** Organisations by the set of anchors that they sit in. */
function clusters(nodes: readonly PictureNode[], rings: ReadonlyMap<string, Ring>): Map<string, PictureNode[]> {
  const found = new Map<string, PictureNode[]>();
  for (const node of nodes) {
    const key = [...new Set(node.seats)]
      .filter((id) => rings.has(id))
      .sort()
      .join(' ');
    if (node.type === 'organisation' && key !== '') found.set(key, [...(found.get(key) ?? []), node]);
  }
  return found;
}

/** The direction from a group to the middle of the others, where its own members leave room; undefined for one alone. */
function openSide(ring: Ring, rings: readonly Ring[]): number | undefined {
  const others = rings.filter((other) => other !== ring);
  if (others.length === 0) return undefined;
  const x = others.reduce((sum, { at }) => sum + at.x, 0) / others.length;
  return x < ring.at.x ? Math.PI : 0;
}

/** Members of one group on its ring, on two staggered rings above eight. */
function onRing(members: readonly PictureNode[], ring: Ring, open: number | undefined): [string, Point][] {
  const arc = open === undefined ? Math.PI * 2 : Math.PI * 1.6;
  const start = open === undefined ? -Math.PI / 2 : open + (Math.PI * 2 - arc) / 2;
  return [...members].sort(byPillar).map((node, index) => {
    const angle = start + (arc * (index + 0.5)) / members.length;
    const stagger = members.length > 8 && index % 2 === 1 ? 0.6 : 1;
    const x = ring.at.x + Math.cos(angle) * Math.max(120, ring.rx) * stagger;
    const y = ring.at.y + Math.sin(angle) * ring.ry * stagger;
    return [node.id, { x, y }];
  });
}

/** Members of several groups in columns between them, over the height of the world. */
function between(members: readonly PictureNode[], rings: readonly Ring[], { height }: World): [string, Point][] {
  const x = rings.reduce((sum, { at }) => sum + at.x, 0) / rings.length;
  const columns = Math.ceil(members.length / 6);
  const rows = Math.ceil(members.length / columns);
  return [...members].sort(byPillar).map((node, index) => {
    const column = Math.floor(index / rows) - (columns - 1) / 2;
    return [node.id, { x: x + column * 130, y: (height * ((index % rows) + 0.7)) / (rows + 0.4) }];
  });
}

/** Positions by group; organisations without a seat stand near those they have a line to, the rest on shelves. */
export function groupLayout(picture: Picture, progress: Progress): Layout {
  const rings = groupAnchors(picture);
  const world = worldOf(picture.nodes);
  const start = new Map<string, Point>([...rings].map(([id, { at }]) => [id, at]));
  for (const [key, members] of [...clusters(picture.nodes, rings)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const of = key.split(' ').flatMap((id) => rings.get(id) ?? []);
    const only = of[0];
    const alone = of.length === 1 && only !== undefined;
    const places = alone ? onRing(members, only, openSide(only, [...rings.values()])) : between(members, of, world);
    for (const [id, at] of places) start.set(id, at);
  }
  placeNeighbours(picture, start);
  const things = picture.nodes.map(({ id, room }) => ({ id, room, fixed: rings.has(id) }));
  const bounds = { left: 0, top: 0, right: world.width, bottom: world.height };
  const positions = separate(start, things, bounds, progress);
  const clear = clearMarks(positions, picture.nodes);
  const shelf = shelfLayout(picture.nodes, clear);
  return { positions: new Map([...clear, ...shelf.positions]), zones: shelf.zones };
}
