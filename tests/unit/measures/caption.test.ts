/** The caption says which lines count, in sentences that can stand under a picture. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { AsOf } from '#domain/edtf.ts';
import type { MeasuresChoice } from '#domain/measures/line-choice.ts';
import { measure } from '../../../server/analysis/measuring/measuring.ts';
import { makeIndex } from '../../support/facts.ts';
import { kernelsInProcess } from '../../support/kernels-in-process.ts';
import { everything } from '../../support/measures-choice.ts';

const index = makeIndex({
  organisations: ['a', 'b', 'c'].map((id) => ({ id })),
  sources: [{ id: 's1', title: 'Informe uno', titleEs: 'Informe uno', titleEn: 'Report one' }],
  belongsTo: [{ organisation: 'a', pillar: 'state' }],
  tiedTo: [
    { fromId: 'a', toId: 'b', kind: 'in-conflict-with' },
    { fromId: 'b', toId: 'c', kind: 'funds', strength: 2 },
  ],
});

async function captionOf(choice: Partial<MeasuresChoice>, at: AsOf = 'latest') {
  const question = {
    index,
    region: undefined,
    choice: { ...everything, ...choice },
    time: askedTime(at, '2026-11-01'),
  };
  return (await measure(question, kernelsInProcess, {})).basis.caption;
}

describe('the caption', () => {
  it('tells time, lines, conflicts and strength', async () => {
    expect(await captionOf({}, '2016-08')).toEqual({
      es: '3 organizaciones y 2 líneas entre ellas (agosto de 2016). Cuentan los vínculos de todo tipo. 1 línea es solo de conflicto. Cada línea vale igual.',
      en: '3 organisations and 2 lines between them (August 2016). What counts: ties of every kind. 1 line is of conflict only. Each line counts the same.',
    });
  });

  it('tells what was switched on and off, and what is filtered', async () => {
    const { es, en } = await captionOf({
      conflict: false,
      weighted: true,
      tie: ['funds'],
      partOf: true,
      pillar: ['state'],
    });
    expect(es).toBe(
      '1 organización y 0 líneas entre ellas (último registro). Con filtros: quedan fuera 2 organizaciones. Cuentan los vínculos «financia a» y las líneas entre una parte y su todo. Los conflictos no cuentan. Las líneas valen por su fuerza.',
    );
    expect(en).toContain('What counts: the ties "funds" and lines between a part and its whole.');
    expect((await captionOf({ tie: ['membership'] })).es).toContain('No cuenta ninguna clase de línea.');
    expect((await captionOf({ weighted: true })).en).toContain(
      'Lines count by strength: 1 has no strength on file and counts 1.',
    );
  });

  it('tells which statements count, and how many organisations that leaves out', async () => {
    const { es, en } = await captionOf({ basis: ['documented', 'reported'], source: ['s1'] });
    expect(es).toContain('Con filtros: quedan fuera 3 organizaciones.');
    expect(es).toContain('Las líneas se basan solo en afirmaciones documentadas y referidas de Informe uno.');
    expect(en).toContain('Lines rest on documented and reported statements from Report one only.');
    expect((await captionOf({ basis: ['documented'] })).en).toContain(
      'Filtered: no organisation is left out. What counts: ties of every kind. Lines rest on documented statements only.',
    );
    expect((await captionOf({ basis: ['documented'] })).es).toContain(
      'Las líneas se basan solo en afirmaciones documentadas.',
    );
  });
});
