/** Layouts: same data, same places; filters and newcomers move nothing; rooms do not overlap. */
import { describe, expect, it } from 'vitest';
import { boxAt, overlaps } from '../../../web/src/graph/geometry.ts';
import { alongCurve, bend, controlPoint } from '../../../web/src/graph/line-curve.ts';
import { layoutNames } from '../../../web/src/graph/layout/layout.ts';
import { withNewcomers } from '../../../web/src/graph/layout/neighbours.ts';
import { runLayout } from '../../../web/src/graph/layout/run-layout.ts';
import { separate } from '../../../web/src/graph/layout/separate.ts';
import { network, organisation, pictureOf, without } from './network-fixture.ts';

describe.each(layoutNames)('layout %s', (name) => {
  it('places every node, the same each time and whatever the order of the answer', () => {
    const shuffled = {
      ...network,
      organisations: [...network.organisations].reverse(),
      lines: [...network.lines].reverse(),
    };
    const first = runLayout(name, pictureOf());
    expect(first.positions.size).toBe(10);
    expect(runLayout(name, pictureOf(shuffled)).positions).toEqual(first.positions);
  });

  it('leaves room for every name', () => {
    const { positions } = runLayout(name, pictureOf());
    const rooms = pictureOf().nodes.flatMap(({ id, room }) => {
      const at = positions.get(id);
      return at ? [boxAt(room, at)] : [];
    });
    const hits = rooms.flatMap((a, index) => rooms.slice(index + 1).filter((b) => overlaps(a, b)));
    expect(hits).toEqual([]);
  });

  it('puts the shelf below everything else', () => {
    const { positions, zones } = runLayout(name, pictureOf());
    const shelf = zones.find(({ of }) => of === 'reference');
    expect(shelf?.nodes).toEqual(['ana', 'oefa']);
    const lowest = Math.max(...['mine', 'police', 'bridge', 'embassy'].map((id) => positions.get(id)?.y ?? 0));
    expect(positions.get('oefa')?.y).toBeGreaterThan(lowest);
  });
});

describe('withNewcomers', () => {
  const known = runLayout('groups', pictureOf()).positions;

  it('moves nothing when a filter takes nodes away', () => {
    const filtered = withNewcomers(pictureOf(without('embassy', 'mine')), known);
    expect(filtered.get('police')).toEqual(known.get('police'));
  });

  it('places a newcomer without moving anybody', () => {
    const organisations = [...network.organisations, organisation('new', 'state')];
    const lines = [
      ...network.lines,
      { ...network.lines[0], id: 'n', from: 'new', to: 'bridge' } as (typeof network.lines)[number],
    ];
    const placed = withNewcomers(pictureOf({ ...network, organisations, lines }), known);
    for (const [id, at] of known) expect(placed.get(id)).toEqual(at);
    const [at, bridge] = [placed.get('new'), placed.get('bridge')];
    expect(Math.hypot((at?.x ?? 0) - (bridge?.x ?? 0), (at?.y ?? 0) - (bridge?.y ?? 0))).toBeLessThan(500);
  });
});

describe('separate', () => {
  const room = { left: -10, right: 10, top: -10, bottom: 10 };

  it('moves the free one of two', () => {
    const start = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 5, y: 0 }],
    ]);
    const moved = separate(start, [
      { id: 'a', room, fixed: true },
      { id: 'b', room, fixed: false },
    ]);
    expect(moved.get('a')).toEqual({ x: 0, y: 0 });
    expect(moved.get('b')?.x).toBeCloseTo(20.5, 1);
  });

  it('changes nothing where nothing overlaps', () => {
    const start = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 50, y: 0 }],
    ]);
    expect(
      separate(start, [
        { id: 'a', room, fixed: false },
        { id: 'b', room, fixed: false },
      ]),
    ).toEqual(start);
  });
});

describe('lines between groups', () => {
  it('bend upwards whichever end comes first', () => {
    const [left, right] = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ];
    expect(controlPoint(left, right, bend)).toEqual({ x: 200, y: -bend });
    expect(controlPoint(right, left, bend)).toEqual({ x: 200, y: -bend });
    expect(alongCurve(left, controlPoint(left, right, bend), right, 0.5)).toEqual({ x: 200, y: -bend / 2 });
  });
});
