/** The influence x engagement chart. */
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../web/src/graph/geometry.ts';
import { placePoints, scaleX, scaleY, type ChartPoint } from '../../../web/src/pages/gaps/chart-model.ts';
import { tenths } from '../../../web/src/pages/gaps/tenths.ts';

const frame = { width: 600, height: 400, left: 50, right: 50, top: 20, bottom: 30 };

function point(id: string, influence: number, engagement: number | null): ChartPoint {
  const organisation = {
    id,
    name: id,
    names: { es: id, en: id },
    kind: 'government' as const,
    pillar: 'state',
    reference: false,
  };
  return { organisation, influence, engagement, gap: engagement === null ? null : Math.max(0, influence - engagement) };
}

const place = (points: readonly ChartPoint[]) => placePoints(points, frame, ({ organisation }) => organisation.id);

describe('scales', () => {
  it('reach from corner to corner', () => {
    expect([scaleX(0, frame), scaleX(1, frame)]).toEqual([50, 550]);
    expect([scaleY(0, frame), scaleY(1, frame)]).toEqual([370, 20]);
  });
});

describe('placePoints', () => {
  it('leaves out organisations without an engagement value', () => {
    expect(place([point('a', 0.5, null), point('b', 0.5, 0)]).map(({ point: one }) => one.organisation.id)).toEqual([
      'b',
    ]);
  });

  it('puts equal values side by side, inward at the right edge', () => {
    const [a, b] = place([point('a', 0.4, 0), point('b', 0.4, 0)]);
    expect([a?.x, b?.x]).toEqual([50, 65]);
    const [c, d] = place([point('c', 0.4, 1), point('d', 0.4, 1)]);
    expect([c?.x, d?.x]).toEqual([550, 535]);
  });

  it('labels without overlap, gaps before others', () => {
    const crowd = Array.from({ length: 20 }, (_, index) =>
      point(`organisation-${String(index).padStart(2, '0')}`, 0.1 + index * 0.005, index % 2 === 0 ? 0 : 0.25),
    );
    const labels = place(crowd).flatMap(({ label }) => label ?? []);
    const hits = labels.flatMap((a, index) => labels.slice(index + 1).filter((b) => overlaps(a.box, b.box)));
    expect(hits).toEqual([]);
    expect(place([point('far', 0.9, 0)])[0]?.label).toBeDefined();
  });
});

describe('tenths', () => {
  it('rounds to whole tenths', () => {
    expect([0, 0.44, 0.45, 1].map(tenths)).toEqual([0, 4, 5, 10]);
  });
});
