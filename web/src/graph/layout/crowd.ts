/** A picture of hundreds: room for marks and part of a name only; the other names appear when the reader comes nearer. */
import type { Picture } from '../picture.ts';

/** Up to this many nodes each has room for its whole name. */
const most = 250;
const leastShare = 0.4;

/** Whether there are too many nodes for a name beside each. */
export function isCrowd({ nodes }: Pick<Picture, 'nodes'>): boolean {
  return nodes.length > most;
}

/** The same picture with less room around each organisation where there are many; plates keep theirs. */
export function crowdPicture(picture: Picture): Picture {
  if (!isCrowd(picture)) return picture;
  const share = Math.max(leastShare, most / picture.nodes.length);
  const nodes = picture.nodes.map((node) => {
    if (node.type === 'group') return node;
    const { left, right, top, bottom } = node.room;
    return { ...node, room: { left: left * share, right: right * share, top, bottom: Math.max(24, bottom * share) } };
  });
  return { ...picture, nodes };
}
