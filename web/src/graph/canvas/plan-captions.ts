/** Where the captions of shelves and columns stand: at the left end of their zone, or of the part of it on screen. */
import type { Box } from '../geometry.ts';
import type { Zone } from '../layout/layout.ts';
import type { Sight } from './scene.ts';

export interface Caption {
  readonly text: string;
  readonly strong: boolean;
  readonly box: Box;
}

/** Further out, marks stand where the caption would be. */
const leastZoom = 0.5;
const margin = 8;
const leastLetters = 6;

/** Whether a zone holds anything that is on screen. */
export function isShown({ scene }: Pick<Sight, 'scene'>, zone: Zone): boolean {
  const own = new Set(zone.nodes);
  return scene.picture.nodes.some(({ id }) => own.has(id));
}

function shortened(text: string, room: number, width: (text: string) => number): string {
  if (width(text) <= room) return text;
  let kept = text;
  while (kept.length > leastLetters && width(`${kept}…`) > room) kept = kept.slice(0, -1).trimEnd();
  return width(`${kept}…`) <= room ? `${kept}…` : '';
}

function captionOf(sight: Sight, zone: Zone): Caption[] {
  const { scene, zoom, project, width } = sight;
  const text = scene.captions.get(`${zone.kind}:${zone.of}`) ?? '';
  const at = project(zone.at);
  const strong = zone.kind === 'column';
  const left = Math.max(at.x, margin);
  const room = Math.min(at.x + zone.width * zoom, width - margin) - left;
  const words = shortened(text, room, (part) => sight.measure(part, strong));
  if (words === '' || at.y > sight.height || at.y < -30) return [];
  return [
    {
      text: words,
      strong,
      box: { left, right: left + sight.measure(words, strong), top: at.y + 7, bottom: at.y + 25 },
    },
  ];
}

/** The captions of zones that hold something; shortened to what there is room for. */
export function planCaptions(sight: Sight): Caption[] {
  if (sight.zoom < leastZoom) return [];
  return sight.scene.zones.filter((zone) => isShown(sight, zone)).flatMap((zone) => captionOf(sight, zone));
}
