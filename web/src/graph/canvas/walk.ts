/** The order in which the keyboard visits nodes: rows from the top, each from the left. */
import type { Scene } from './scene.ts';

const rowHeight = 60;

/** The node after or before another in reading order, around the ends; null for an empty scene. */
export function nextNode(
  { picture, positions }: Pick<Scene, 'picture' | 'positions'>,
  from: string | null,
  step: 1 | -1,
): string | null {
  const order = picture.nodes
    .flatMap(({ id }) => {
      const at = positions.get(id);
      return at === undefined ? [] : [{ id, row: Math.round(at.y / rowHeight), x: at.x }];
    })
    .sort((a, b) => a.row - b.row || a.x - b.x || (a.id < b.id ? -1 : 1));
  if (order.length === 0) return null;
  const index = order.findIndex(({ id }) => id === from);
  const next = index === -1 ? (step === 1 ? 0 : order.length - 1) : (index + step + order.length) % order.length;
  return order[next]?.id ?? null;
}
