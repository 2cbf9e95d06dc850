/** The network as a small picture: the same places, scaled into the box, without words. */
import { thumbnailBox, thumbnailLimits, type Thumbnail } from '#domain/saved-views/thumbnail.ts';
import type { Scene } from '../graph/canvas/scene.ts';
import { hull, type Point } from '../graph/geometry.ts';
import type { PictureNode } from '../graph/picture.ts';

type NetworkPicture = Extract<Thumbnail, { kind: 'network' }>;

const margin = 8;

/** Groups first, then who has most lines: what is left out of a large network says least. */
function byWeight(a: PictureNode, b: PictureNode): number {
  return Number(b.type === 'group') - Number(a.type === 'group') || b.degree - a.degree || (a.id < b.id ? -1 : 1);
}

/** The scale that fits the places into the box, the same both ways so that the picture keeps its form. */
function fitting(places: readonly Point[]): (place: Point) => [number, number] {
  const box = hull(places.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  const { left, top, right, bottom } = box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const room = { width: thumbnailBox.width - 2 * margin, height: thumbnailBox.height - 2 * margin };
  const scale = Math.min(room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top));
  return ({ x, y }) => [
    Math.round(thumbnailBox.width / 2 + (x - (left + right) / 2) * scale),
    Math.round(thumbnailBox.height / 2 + (y - (top + bottom) / 2) * scale),
  ];
}

/** What is visible of a scene; undefined when nothing is. */
export function networkThumbnail({
  picture,
  positions,
}: Pick<Scene, 'picture' | 'positions'>): NetworkPicture | undefined {
  const nodes = picture.nodes.filter(({ id }) => positions.has(id)).sort(byWeight);
  const shown = nodes.slice(0, thumbnailLimits.marks);
  if (shown.length === 0) return undefined;
  const fit = fitting(shown.flatMap(({ id }) => positions.get(id) ?? []));
  const places = new Map(
    shown.flatMap(({ id }) => {
      const at = positions.get(id);
      return at === undefined ? [] : [[id, fit(at)] as const];
    }),
  );
  const lines = [...picture.lines]
    .sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1))
    .flatMap(({ from, to }): [number, number, number, number][] => {
      const [start, end] = [places.get(from), places.get(to)];
      return start && end ? [[...start, ...end]] : [];
    });
  const marks = shown.flatMap((node): NetworkPicture['marks'] => {
    const at = places.get(node.id);
    return at ? [[...at, node.type === 'group' ? 'group' : node.shape, node.hollow ? 1 : 0]] : [];
  });
  return { kind: 'network', marks, lines: lines.slice(0, thumbnailLimits.lines) };
}
