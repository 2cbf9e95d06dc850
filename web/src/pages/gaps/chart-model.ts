/** The influence x engagement chart as points, axes and labels, ready to draw. */
import type { GapsView } from '#domain/views/gaps-view.ts';
import { placeLabels, type PlacedLabel } from '../../graph/place-labels.ts';
import { boxAround } from '../../graph/geometry.ts';

export type ChartPoint = GapsView['points'][number];

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedPoint {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly label: PlacedLabel | undefined;
}

const markReach = 7;
const letterWidth = 6.6;
const lineHeight = 16;

/** Place of a share (0 to 1) on the axis from left to right. */
export function scaleX(share: number, { width, left, right }: ChartFrame): number {
  return left + share * (width - left - right);
}

/** Place of a share on the axis from bottom to top. */
export function scaleY(share: number, { height, top, bottom }: ChartFrame): number {
  return height - bottom - share * (height - top - bottom);
}

/** Points with equal values stand side by side instead of on each other: steps of 12 px, first to the right. */
function spread(points: readonly ChartPoint[], frame: ChartFrame): { point: ChartPoint; x: number; y: number }[] {
  const taken = new Map<string, number>();
  return points.flatMap((point) => {
    if (point.engagement === null) return [];
    const [x, y] = [Math.round(scaleX(point.engagement, frame)), Math.round(scaleY(point.influence, frame))];
    const key = `${String(x)} ${String(Math.round(y / 8))}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const outward = point.engagement >= 1 ? -1 : 1;
    return [{ point, x: x + before * 15 * outward, y }];
  });
}

/** Points of the chart with their labels: gaps first, then influence; labels that fit nowhere are left to the table. */
export function placePoints(
  points: readonly ChartPoint[],
  frame: ChartFrame,
  nameOf: (point: ChartPoint) => string,
): PlacedPoint[] {
  const ordered = [...points].sort(
    (a, b) => b.influence - a.influence || (a.organisation.id < b.organisation.id ? -1 : 1),
  );
  const spots = spread(ordered, frame);
  const labels = placeLabels(
    spots.map(({ point, x, y }) => ({
      ...{ id: point.organisation.id, at: { x, y }, reach: markReach, height: lineHeight },
      width: nameOf(point).length * letterWidth,
      priority: (point.gap ?? 0) * 10 + point.influence,
    })),
    spots.map(({ x, y }) => boxAround({ x, y }, markReach * 2, markReach * 2)),
    { left: frame.left, right: frame.width, top: 0, bottom: frame.height - frame.bottom },
  );
  return spots.map((spot) => ({ ...spot, label: labels.find(({ id }) => id === spot.point.organisation.id) }));
}
