/** The worked example of the methods through the measured network: position, said and group to four decimals. */
import { beforeAll, describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { measuresView } from '../../../server/analysis/measures.ts';
import { measure } from '../../../server/analysis/measuring/measuring.ts';
import { makeIndex } from '../../support/facts.ts';
import { goldenFacts, goldenInfluence } from '../../support/golden-example.ts';
import { kernelsInProcess } from '../../support/kernels-in-process.ts';
import { everything } from '../../support/measures-choice.ts';

const digits = 4;
const index = makeIndex(goldenFacts);
const time = askedTime('2018', '2026-11-22');
let view: MeasuresView;
beforeAll(async () => {
  view = measuresView(await measure({ index, region: 'R', choice: everything, time }, kernelsInProcess, {}));
});

function of(id: string) {
  const item = view.items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

describe('position', () => {
  it.each([
    ['gore', 3, 0.1667, 0.9565, 0.5347, 2.3333, 2],
    ['pnp', 2, 0, 0.6923, 0.8351, 1, 2],
    ['mina', 4, 0.2083, 0.9715, 0.3767, 3.5, 2],
    ['gas', 1, 0, 0.3488, 1, 1, 1],
    ['ong1', 4, 0.2917, 1, 0.4062, 3.5, 2],
    ['fed', 2, 0, 0.5602, 0.9531, 1, 2],
    ['uni', 2, 0, 0.5602, 0.9531, 1, 2],
    ['emb', 2, 0.0833, 0.7079, 0.5, 2, 2],
    ['oefa', 0, 0, null, null, null, 0],
    ['iso', 0, 0, null, null, null, 0],
  ] as const)('of %s', (id, degree, betweenness, eigenvector, constraint, size, core) => {
    const { values } = of(id);
    expect(values['degree']).toBe(degree);
    expect(values['core']).toBe(core);
    for (const [measure, expected] of Object.entries({
      betweenness,
      eigenvector,
      constraint,
      'effective-size': size,
    })) {
      if (expected === null) expect(values[measure], measure).toBeNull();
      else expect(values[measure], measure).toBeCloseTo(expected, digits);
    }
  });

  it('brokers between pillars', () => {
    const roles = (id: string) =>
      ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'].map(
        (role) => of(id).values[`brokerage-${role}`],
      );
    expect(roles('gore')).toEqual([0, 0, 1, 1, 2]);
    expect(roles('mina')).toEqual([0, 0, 3, 3, 4]);
    expect(roles('ong1')).toEqual([0, 0, 4, 4, 2]);
    expect(roles('emb')).toEqual([0, 0, 0, 0, 2]);
    expect(of('gore').expected['brokerage-liaison']).toBeGreaterThan(0);
  });

  it('has an E-I index beside its expectation', () => {
    const { ei } = view.network;
    expect(ei.observed).toBeCloseTo(0, digits);
    expect(ei.expected).toBeCloseTo(0.5556, digits);
    expect(ei.lines).toBe(10);
    expect(ei.byPillar.map(({ pillar }) => pillar.id)).toEqual(['civil-society', 'companies', 'none', 'state']);
  });
});

describe('said and contact', () => {
  it.each(goldenInfluence)('of %s', (id, influence, rank, range) => {
    const { values, ranks, rankRange } = of(id);
    expect(values['perceived-influence']).toBeCloseTo(influence, digits);
    expect(ranks['perceived-influence']).toBe(rank);
    expect(rankRange).toEqual(range);
    expect(values['rank-range']).toBe(range[1] - range[0]);
  });

  it('leaves whom nobody named without a value, and only OEFA with a gap', () => {
    expect(of('iso').values['perceived-influence']).toBeNull();
    expect(of('iso').values['gap']).toBeNull();
    const gaps = view.items
      .filter(({ values }) => (values['gap'] ?? 0) > 0)
      .map(({ id, values }) => [id, values['gap']]);
    expect(gaps).toEqual([['oefa', 0.4]]);
  });

  it('knows how far the group reaches', () => {
    expect(['gore', 'mina', 'ong1', 'emb', 'pnp', 'gas', 'fed', 'oefa'].map((id) => of(id).values['reach'])).toEqual([
      ...[0, 0, 0, 0, 1, 1, 1, null],
    ]);
    expect(view.network.reach).toEqual({ inGroup: 4, outside: 6, within1: 4, within2: 4 });
  });

  it('compares the group with those present', () => {
    const rows = view.network.representation?.rows.filter(({ by }) => by === 'pillar') ?? [];
    expect(view.network.representation).toMatchObject({ inGroup: 3, present: 10 });
    const byPillar = Object.fromEntries(rows.map(({ value, ratio }) => [value.id, ratio]));
    // 1 of 3 in the group against 4 of 10, 2 of 10 and 1 of 10 on file.
    expect(byPillar['state']).toBeCloseTo(1 / 3 / 0.4, digits);
    expect(byPillar['companies']).toBeCloseTo(1 / 3 / 0.2, digits);
    expect(byPillar['none']).toBeCloseTo(1 / 3 / 0.1, digits);
    expect(byPillar['civil-society']).toBe(0);
    expect(view.network.representation?.blau).toBeCloseTo(1 - 3 * (1 / 3) ** 2, digits);
    expect(view.network.representation?.absent.map(({ id }) => id)).toEqual(['civil-society']);
  });
});

describe('basis and guards', () => {
  it('says how many organisations and lines there are', () => {
    const { basis } = view;
    expect(view.total).toBe(10);
    expect(basis).toMatchObject({ organisations: 10, lines: 10, isolates: 2, components: 3, largest: 8 });
    expect(basis).toMatchObject({ byKind: { 'partners-with': 10 }, byBasis: { documented: 10 }, withoutStrength: 10 });
    expect(basis.caption.en).toBe(
      '10 organisations and 10 lines between them (2018). What counts: ties of every kind. Each line counts the same.',
    );
    expect(basis.caption.es).toContain('10 organizaciones y 10 líneas entre ellas (2018).');
  });

  it('hides the order by betweenness below 15 organisations, and keeps the values', () => {
    const guard = view.guards.find(({ code }) => code === 'few-organisations');
    expect(guard).toMatchObject({ hidesRanks: true, measures: ['betweenness', 'betweenness-weighted'] });
    expect(guard?.text.en).toContain('With 10 organisations');
    expect(of('ong1').ranks['betweenness']).toBeUndefined();
    expect(of('ong1').values['betweenness']).toBeGreaterThan(0.29);
    expect(of('ong1').ranks['degree']).toBe(1);
    expect(of('mina').ranks['degree']).toBe(1);
    expect(of('gore').ranks['degree']).toBe(3);
    // The less constrained, the higher.
    expect(of('mina').ranks['constraint']).toBe(1);
    expect(of('gas').ranks['constraint']).toBe(8);
  });
});
