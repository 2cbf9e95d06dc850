/** Where the groups stand: from left to right, each with a share of the world by its members. */
import type { Point } from '../geometry.ts';
import type { Picture, PictureNode } from '../picture.ts';
import { byId } from './layout.ts';
import { worldOf } from './world.ts';

export interface Ring {
  readonly at: Point;
  /** Half axes of the ellipse on which members stand. */
  readonly rx: number;
  readonly ry: number;
}

/** A group with fewer seats in the picture is no anchor: it stands near those it has a line to. */
const leastSeats = 3;
/** The least share of the world that a group has, as a share of the mean. */
const leastShare = 0.45;

function seatsOf(picture: Picture, group: string): PictureNode[] {
  return picture.nodes.filter(({ seats }) => seats.includes(group));
}

/** Groups in drawing order: the chosen one first, then those that share most members with it, then by size and id. */
export function groupOrder(picture: Picture): PictureNode[] {
  const chosen = picture.chosenGroup;
  const size = (id: string) => seatsOf(picture, id).length;
  const near = (id: string) =>
    chosen === null ? 0 : seatsOf(picture, chosen).filter(({ seats }) => seats.includes(id)).length;
  return picture.nodes
    .filter(({ type }) => type === 'group')
    .sort(
      (a, b) =>
        Number(b.id === chosen) - Number(a.id === chosen) ||
        near(b.id) - near(a.id) ||
        size(b.id) - size(a.id) ||
        byId(a, b),
    );
}

/** Groups that anchor the picture; without one of three seats, the largest. */
function anchorGroups(picture: Picture): PictureNode[] {
  const ordered = groupOrder(picture);
  const large = ordered.filter(({ id }) => id === picture.chosenGroup || seatsOf(picture, id).length >= leastSeats);
  return large.length > 0 ? large : ordered.slice(0, 1);
}

/** Organisations without a seat count for the anchors that their neighbours sit in, one each in all. */
function looseWeights(picture: Picture, anchors: ReadonlySet<string>): Map<string, number> {
  const seats = new Map(picture.nodes.map((node) => [node.id, node.seats.filter((id) => anchors.has(id))]));
  const others = new Map<string, string[]>();
  const link = (id: string, other: string): void => {
    const list = others.get(id);
    if (list === undefined) others.set(id, [other]);
    else list.push(other);
  };
  for (const { from, to } of picture.lines) {
    link(from, to);
    link(to, from);
  }
  const weights = new Map<string, number>();
  for (const { id, type, shelf } of picture.nodes) {
    if (type === 'group' || shelf !== null || (seats.get(id) ?? []).length > 0) continue;
    const groups = (others.get(id) ?? []).flatMap((other) => (anchors.has(other) ? [other] : (seats.get(other) ?? [])));
    for (const group of groups) weights.set(group, (weights.get(group) ?? 0) + 1 / groups.length);
  }
  return weights;
}

/** Places and ring sizes of the anchors. */
export function groupAnchors(picture: Picture): Map<string, Ring> {
  const { width, height } = worldOf(picture.nodes);
  const groups = anchorGroups(picture);
  const loose = looseWeights(picture, new Set(groups.map(({ id }) => id)));
  const wished = groups.map(({ id }) => {
    const own = seatsOf(picture, id).reduce((sum, { seats }) => sum + 1 / seats.length, 0);
    return 4 + own + (loose.get(id) ?? 0);
  });
  // Each has room for its plate, however few sit in it.
  const mean = wished.reduce((sum, weight) => sum + weight, 0) / wished.length;
  const weights = wished.map((weight) => Math.max(weight, mean * leastShare));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const rings = new Map<string, Ring>();
  let before = 0;
  for (const [index, { id }] of groups.entries()) {
    const share = (weights[index] ?? 0) / whole;
    // Neighbours stand a little lower and higher in turn, so that lines between them do not run along a row of names.
    const y = height * (groups.length === 1 ? 0.5 : index % 2 === 0 ? 0.56 : 0.44);
    rings.set(id, { at: { x: width * (before + share / 2), y }, rx: (width * share) / 2, ry: height * 0.42 });
    before += share;
  }
  return rings;
}
