/** Wrapping and placing of names. */
import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '../../../web/src/graph/geometry.ts';
import { carryLabels, placeLabels, type LabelWish } from '../../../web/src/graph/place-labels.ts';
import { distinctLabels } from '../../../web/src/graph/distinct-labels.ts';
import { wrapLabel } from '../../../web/src/graph/wrap-label.ts';

const wish = (id: string, x: number, y: number, priority = 0): LabelWish => ({
  id,
  at: { x, y },
  reach: 8,
  forms: [{ lines: [id], width: 80, height: 15 }],
  priority,
});
const mark = (x: number, y: number) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 });

const ground = { left: -900, right: 900, top: -900, bottom: 900 };
const among = (marks: readonly Box[], firm: readonly Box[] = [], bounds: Box = ground) => ({ marks, firm, bounds });

describe('placeLabels', () => {
  it('takes the side below where it is free', () => {
    expect(placeLabels([wish('a', 0, 0)], among([mark(0, 0)]))[0]).toMatchObject({
      side: 'below',
      box: { left: -40, right: 40 },
    });
  });

  it('moves to another side rather than onto a mark', () => {
    expect(placeLabels([wish('a', 0, 0)], among([mark(0, 0), mark(0, 18)]))[0]?.side).toBe('right');
  });

  it('never lets two names overlap, and drops the less important one', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      wish(`n${String(index).padStart(2, '0')}`, index * 6, 0, index),
    );
    const placed = placeLabels(crowd, among([]));
    const hits = placed.flatMap((a, index) => placed.slice(index + 1).filter((b) => overlaps(a.box, b.box)));
    expect(hits).toEqual([]);
    expect(placed.length).toBeLessThan(12);
    expect(placed[0]?.id).toBe('n11');
  });

  it('shows what must be shown over marks, but never over a plate or another name', () => {
    const wall = [{ left: -60, right: 60, top: -60, bottom: 60 }];
    expect(placeLabels([wish('a', 0, 0, 9)], among(wall))).toHaveLength(0);
    const crowd = [{ left: -500, right: 500, top: -500, bottom: 500 }];
    expect(placeLabels([wish('a', 0, 0, Infinity)], among(crowd))[0]?.box.top).toBe(9);
    const aside = placeLabels([wish('a', 0, 0, Infinity)], among([], wall))[0]?.box;
    expect(aside && wall.some((box) => overlaps(box, aside))).toBe(false);
    const two = placeLabels([wish('a', 0, 0, Infinity), wish('b', 4, 0, Infinity)], among([]));
    expect(two).toHaveLength(2);
    expect(overlaps(two[0]?.box ?? ground, two[1]?.box ?? ground)).toBe(false);
  });

  it('stays inside the bounds, and writes no name for a mark outside', () => {
    const bounds = { left: 0, right: 200, top: 0, bottom: 100 };
    expect(placeLabels([wish('a', 10, 50)], among([], [], bounds))[0]?.side).toBe('right');
    expect(placeLabels([wish('a', -30, 50, Infinity)], among([], [], bounds))).toEqual([]);
  });

  it('takes a shorter form where the first has no room', () => {
    const forms = [
      { lines: ['Ministry of Mines'], width: 110, height: 15 },
      { lines: ['MINEM'], width: 40, height: 15 },
    ];
    const bounds = { left: 0, right: 80, top: 0, bottom: 60 };
    expect(placeLabels([{ ...wish('a', 40, 20), forms }], among([], [], bounds))[0]?.form.lines).toEqual(['MINEM']);
  });

  it('keeps the side of the last time while it is free', () => {
    const before = new Map([['a', 'left'] as const]);
    expect(placeLabels([wish('a', 0, 0)], among([]), before)[0]?.side).toBe('left');
    const taken = [{ left: -100, right: -20, top: -7, bottom: 7 }];
    expect(placeLabels([wish('a', 0, 0)], among(taken), before)[0]?.side).toBe('below');
  });
});

describe('carryLabels', () => {
  it('moves names with their marks and leaves out those that would cover something', () => {
    const placed = placeLabels([wish('a', 0, 0), wish('b', 200, 0)], among([]));
    const moved = carryLabels(placed, (id) => (id === 'a' ? { x: 30, y: 10 } : { x: 40, y: 10 }), []);
    expect(moved.map(({ id }) => id)).toEqual(['a']);
    expect(moved[0]?.box.left).toBe(-10);
    expect(carryLabels(placed, () => ({ x: 0, y: 0 }), [ground])).toEqual([]);
  });
});

describe('wrapLabel', () => {
  it('breaks between words at 18 letters', () => {
    expect(wrapLabel('Ministerio de Relaciones Exteriores')).toEqual(['Ministerio de', 'Relaciones', 'Exteriores']);
  });

  it('leaves out the middle of a longer name, because its end tells it from others', () => {
    const office = (place: string) => `Environment office of the Regional Government of ${place}`;
    expect(wrapLabel(office('Áncash'))).toEqual(['Environment office', 'of the Regional', '…of Áncash']);
    expect(wrapLabel('Centro de Educación y Comunicación Guaman Poma de Ayala').at(-1)).toBe('…Poma de Ayala');
  });

  it('breaks a name without spaces, after hyphens first, never between a letter and its accents', () => {
    expect(wrapLabel('Mancomunidad-de-Municipalidades')).toEqual(['Mancomunidad-de-', 'Municipalidades']);
    expect(wrapLabel(`${'A'.repeat(200)} 14`)).toEqual(['A'.repeat(18), 'A'.repeat(18), '…AA 14']);
    expect(wrapLabel('Internacionalización')).toEqual(['Internacionalización']);
    const accented = 'a\u0301\u0323';
    expect(wrapLabel(accented.repeat(40))).toEqual([accented.repeat(18), accented.repeat(18), accented.repeat(4)]);
  });
});

describe('distinctLabels', () => {
  it('keeps in long names that begin and end alike the words that tell them apart, and all others as they are', () => {
    const front = (place: string) =>
      `Frente de Defensa de los Intereses de la Provincia de ${place} y Organizaciones de Base`;
    const labels = [front('El Collao'), 'Glencore', front('Sandia'), front('Sandia')];
    expect(distinctLabels(labels)).toEqual([
      'Frente de Defensa …El Collao…',
      'Glencore',
      'Frente de Defensa …Sandia…',
      'Frente de Defensa …Sandia…',
    ]);
    expect(distinctLabels([front('Lampa')])).toEqual([front('Lampa')]);
  });
});
