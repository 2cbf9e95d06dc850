/** Which figures stand above the events of a group. */
import { describe, expect, it } from 'vitest';
import { countsEvents } from '../../../web/src/pages/group/counts-events.ts';

const found = (measure?: string, aspect = 'figure') => countsEvents({ aspect, measure });

describe('figures that count events', () => {
  it('finds measures in either language', () => {
    expect(
      ['plenary-sessions', 'people-trained', 'reuniones-realizadas', 'Personas capacitadas'].map((m) => found(m)),
    ).toEqual([true, true, true, true]);
  });

  it('leaves out other figures and what is no figure', () => {
    expect([found('members'), found('conflictos-activos'), found(), found('meetings', 'rule')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
