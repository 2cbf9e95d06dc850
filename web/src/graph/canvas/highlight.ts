/** What stays strong while something is chosen or pointed at: it, its lines and their other ends; else everything. */
import type { Picture } from '../picture.ts';
import type { TraceHop } from './scene.ts';

export interface Attention {
  /** A node or line that is chosen. */
  readonly selected: string | null;
  /** A node or line under the pointer; it wins over the chosen one. */
  readonly hovered: string | null;
  readonly trace: readonly TraceHop[];
}

/** Ids that are not calmed; null when nothing asks for attention, or when what asks is not in the picture. */
export function litIds(picture: Picture, { selected, hovered, trace }: Attention): Set<string> | null {
  const centre = hovered ?? selected;
  const lit = new Set<string>();
  const hops = trace.flatMap(({ from, over, to }) => [from, over, to].filter((id) => id !== null));
  if (hovered === null) for (const id of hops) lit.add(id);
  if (centre !== null && picture.nodes.some(({ id }) => id === centre)) lit.add(centre);
  for (const { id, from, to } of picture.lines) {
    if (centre === id || centre === from || centre === to) for (const one of [id, from, to]) lit.add(one);
  }
  return lit.size === 0 ? null : lit;
}
