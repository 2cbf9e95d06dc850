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

/** Distance of two marks that can be told apart and clicked, in pixels. */
const clear = 15;

/** Points with near values stand side by side instead of on each other; inwards, first to the right. */
function spread(points: readonly ChartPoint[], frame: ChartFrame): { point: ChartPoint; x: number; y: number }[] {
  const taken: { x: number; y: number }[] = [];
  return points.flatMap((point) => {
    if (point.engagement === null) return [];
    const [start, y] = [Math.round(scaleX(point.engagement, frame)), Math.round(scaleY(point.influence, frame))];
    const step = point.engagement >= 1 ? -clear : clear;
    let x = start;
    while (taken.some((other) => Math.hypot(other.x - x, other.y - y) < clear)) x += step;
    taken.push({ x, y });
    return [{ point, x, y }];
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
      ...{ id: point.organisation.id, at: { x, y }, reach: markReach },
      forms: [{ lines: [nameOf(point)], width: nameOf(point).length * letterWidth, height: lineHeight }],
      priority: (point.gap ?? 0) * 10 + point.influence,
    })),
    {
      firm: [],
      marks: spots.map(({ x, y }) => boxAround({ x, y }, markReach * 2, markReach * 2)),
      bounds: { left: frame.left, right: frame.width, top: 0, bottom: frame.height - frame.bottom },
    },
  );
  return spots.map((spot) => ({ ...spot, label: labels.find(({ id }) => id === spot.point.organisation.id) }));
}
