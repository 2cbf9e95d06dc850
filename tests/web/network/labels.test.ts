/** Wrapping and placing of names. */
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../web/src/graph/geometry.ts';
import { placeLabels, type LabelWish } from '../../../web/src/graph/place-labels.ts';
import { wrapLabel } from '../../../web/src/graph/wrap-label.ts';

const wish = (id: string, x: number, y: number, priority = 0): LabelWish => ({
  id,
  at: { x, y },
  reach: 8,
  width: 80,
  height: 15,
  priority,
});
const mark = (x: number, y: number) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 });

describe('placeLabels', () => {
  it('takes the side below where it is free', () => {
    expect(placeLabels([wish('a', 0, 0)], [mark(0, 0)])[0]).toMatchObject({
      side: 'below',
      box: { left: -40, right: 40 },
    });
  });

  it('moves to another side rather than onto a mark', () => {
    expect(placeLabels([wish('a', 0, 0)], [mark(0, 0), mark(0, 18)])[0]?.side).toBe('right');
  });

  it('never lets two names overlap, and drops the less important one', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      wish(`n${String(index).padStart(2, '0')}`, index * 6, 0, index),
    );
    const placed = placeLabels(crowd, []);
    const hits = placed.flatMap((a, index) => placed.slice(index + 1).filter((b) => overlaps(a.box, b.box)));
    expect(hits).toEqual([]);
    expect(placed.length).toBeLessThan(12);
    expect(placed[0]?.id).toBe('n11');
  });

  it('shows what must be shown', () => {
    const walls = [{ left: -500, right: 500, top: -500, bottom: 500 }];
    expect(placeLabels([wish('a', 0, 0, Infinity)], walls)).toHaveLength(1);
    expect(placeLabels([wish('a', 0, 0, 9)], walls)).toHaveLength(0);
  });

  it('stays inside the bounds', () => {
    const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
    expect(placeLabels([wish('a', 10, 50)], [], bounds)[0]?.side).toBe('right');
  });
});

describe('wrapLabel', () => {
  it('breaks between words at 18 letters', () => {
    expect(wrapLabel('Ministerio de Relaciones Exteriores')).toEqual(['Ministerio de', 'Relaciones', 'Exteriores']);
  });

  it('ends a cut name with an ellipsis', () => {
    expect(wrapLabel('Centro de Educación y Comunicación Guaman Poma de Ayala').at(-1)).toMatch(/…$/u);
  });
});
