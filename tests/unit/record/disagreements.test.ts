/** Disagreements about seats, ties and pillars: which statements contradict each other, and which do not. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { disagreements, disagreementsAbout, disagreementsOfSource, disputedStatements } from '#domain/disagreements.ts';
import { makeIndex, type FactsInput } from '../../support/facts.ts';

const latest = askedTime('latest', '2026-11-22');
const organisations = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const groups = [{ id: 'g' }];
const idsOf = (input: FactsInput): string[] =>
  disagreements(makeIndex({ organisations, groups, ...input }), latest).map(({ id }) => id);

describe('seats', () => {
  const seat = { organisation: 'a', group: 'g', attested: '2024-05' } as const;

  it('observer against member in one group at one time disagrees', () => {
    const index = makeIndex({
      organisations,
      groups,
      memberOf: [
        { ...seat, role: 'core-member', source: 'x' },
        { ...seat, role: 'observer', source: 'y' },
        { ...seat, role: 'member', source: 'z', attested: '2020' },
      ],
    });
    const [found] = disagreements(index, latest);
    expect(found?.id).toBe('membership:a:g');
    expect(found?.about.map(({ id }) => id)).toEqual(['a', 'g']);
    expect(found?.readings.map(({ statements }) => statements.map(({ source }) => source))).toEqual([['x'], ['y']]);
    expect(disputedStatements(index)).toEqual(new Set(['memberOf-1', 'memberOf-2']));
    expect(disagreementsOfSource(index, 'y', latest)).toHaveLength(1);
    expect(disagreementsOfSource(index, 'z', latest)).toEqual([]);
    expect(disagreementsAbout(index, ['b'], latest)).toEqual([]);
    expect(disagreementsAbout(index, ['g', 'a'], latest)).toHaveLength(1);
  });

  it('secretariat and member do not disagree, nor observer and member at different times', () => {
    expect(
      idsOf({
        memberOf: [
          { ...seat, role: 'secretariat' },
          { ...seat, role: 'member' },
        ],
      }),
    ).toEqual([]);
    expect(
      idsOf({
        memberOf: [
          { ...seat, role: 'observer' },
          { ...seat, role: 'member', attested: '2024-06' },
        ],
      }),
    ).toEqual([]);
  });

  it('two undated statements speak of one time; a dated and an undated one are not known to', () => {
    const undated = { organisation: 'a', group: 'g' } as const;
    expect(
      idsOf({
        memberOf: [
          { ...undated, role: 'observer' },
          { ...undated, role: 'member' },
        ],
      }),
    ).toHaveLength(1);
    expect(
      idsOf({
        memberOf: [
          { ...undated, role: 'observer' },
          { ...seat, role: 'member' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('ties', () => {
  const tie = { fromId: 'a', toId: 'b', kind: 'funds', directed: true } as const;

  it('another strength at an overlapping time disagrees, also with the ends turned round', () => {
    const both = { ...tie, directed: false };
    const turned = { ...both, fromId: 'b', toId: 'a' };
    expect(
      idsOf({
        tiedTo: [
          { ...both, strength: 3 },
          { ...turned, strength: 5 },
        ],
      }),
    ).toEqual(['tie:a:b:funds']);
  });

  it.each([
    ['equal strengths', { ...tie, strength: 3 }],
    ['a strength that is not given', tie],
    ['another kind', { ...tie, kind: 'trains', strength: 5 }],
    ['other ends', { ...tie, toId: 'c', strength: 5 }],
  ])('%s: no disagreement', (_what, other) => {
    expect(idsOf({ tiedTo: [{ ...tie, strength: 3 }, other] })).toEqual([]);
  });

  it('another time: no disagreement', () => {
    const [early, late] = [
      { ...tie, strength: 3, attested: '2019' },
      { ...tie, strength: 5, attested: '2021' },
    ];
    expect(idsOf({ tiedTo: [early, late] })).toEqual([]);
  });

  it('another source may contradict a direction; one source may say that each funds the other', () => {
    const turned = { ...tie, fromId: 'b', toId: 'a' };
    expect(idsOf({ tiedTo: [tie, turned] })).toEqual([]);
    expect(idsOf({ tiedTo: [tie, { ...turned, source: 'x' }] })).toEqual(['tie:a:b:funds']);
  });
});

describe('pillars', () => {
  it('different pillars disagree whatever their dates', () => {
    const index = makeIndex({
      organisations,
      pillars: [{ id: 'state' }, { id: 'companies', nameEs: 'Empresas', nameEn: 'Companies' }],
      belongsTo: [
        { organisation: 'a', pillar: 'state', attested: '2001' },
        { organisation: 'a', pillar: 'companies', source: 'x' },
        { organisation: 'b', pillar: 'state' },
        { organisation: 'b', pillar: 'state', source: 'x' },
      ],
    });
    const found = disagreements(index, latest);
    expect(found.map(({ id }) => id)).toEqual(['pillar:a']);
    expect(found[0]?.readings.map(({ text }) => text.en)).toEqual([
      'A belongs to the pillar “Companies”.',
      'A belongs to the pillar “state”.',
    ]);
  });
});
