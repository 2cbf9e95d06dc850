/** The worked example of the methods: nominations, engagement and gaps of ten organisations, to four decimals. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { engagementWith } from '#domain/engagement.ts';
import { gapsOf } from '#domain/gaps.ts';
import { saidIn } from '#domain/said.ts';
import { makeIndex } from '../../support/facts.ts';
import { goldenFacts, goldenInfluence } from '../../support/golden-example.ts';

const index = makeIndex(goldenFacts);
const time = askedTime('2018', '2026-11-22');

describe('engagement', () => {
  it.each([
    ['gore', 1, 'coordinator'],
    ['mina', 1, 'core-member'],
    ['ong1', 0.75, 'events'],
    ['emb', 0.75, 'observer'],
    ['pnp', 0.5, 'event'],
    ['gas', 0.25, 'informed'],
    ['fed', 0.25, 'informed'],
    ['uni', 0.25, 'informed'],
    ['oefa', 0, 'none'],
    ['iso', 0, 'none'],
  ])('of %s is %d by %s', (organisation, value, rung) => {
    expect(engagementWith(index, organisation, 'g', time)).toMatchObject({ value, rung });
  });
});

describe('perceived influence', () => {
  it.each(goldenInfluence)('of %s is %d, rank %d, leave-one-out %j', (organisation, influence, rank, range) => {
    const { recall } = saidIn(index, 'R', time).of.get(organisation) ?? {};
    expect(recall?.influence).toBeCloseTo(influence, 4);
    expect(recall?.rank).toEqual({ rank, range });
  });

  it('has no value for whom nobody named', () => {
    expect(saidIn(index, 'R', time).of.has('iso')).toBe(false);
  });
});

describe('gap', () => {
  it('is positive for OEFA alone', () => {
    const gaps = gapsOf(index, 'R', {}, time);
    expect(gaps.driver).toBe('said');
    expect(
      gaps.points.filter((point) => (point.gap ?? 0) > 0).map((point) => [point.organisation.id, point.gap]),
    ).toEqual([['oefa', 0.4]]);
    expect(gaps.items.map((item) => item.organisation.id)).toEqual(['oefa']);
  });

  it('says why, in both languages, and that nothing is on file', () => {
    const [item] = gapsOf(index, 'R', {}, time).items;
    expect(item?.reasons[0]?.text.en).toBe(
      '3 of 5 interviews named it as influential (2nd to 4th, whichever interview is left out).',
    );
    expect(item?.reasons[0]?.text.es).toContain('3 de 5 entrevistas');
    expect(item?.reasons[0]?.statements).toHaveLength(3);
    expect(item?.reasons.filter((reason) => reason.missing).map((reason) => reason.code)).toEqual(['no-contact']);
  });
});

describe('a score of 0', () => {
  it('names an organisation, and not as influential', () => {
    const rates = [...goldenFacts.rates, { interview: 'i1', organisation: 'oefa', influence: 0, own: false }];
    const [item] = gapsOf(makeIndex({ ...goldenFacts, rates }), 'R', {}, time).items;
    expect(item?.reasons[0]?.text.en).toContain('4 of 5 interviews named it, 3 of them as influential (');
    expect(item?.reasons[0]?.text.es).toContain('4 de 5 entrevistas la mencionaron, 3 de ellas como influyente (');
    expect(item?.reasons[0]?.statements).toHaveLength(4);
  });
});

describe('a rating without a score', () => {
  it('is no nomination, and its organisation no zero', () => {
    const silent = makeIndex({
      organisations: [{ id: 'a' }, { id: 'b' }],
      regions: [{ id: 'R', kind: 'department' }],
      interviews: [{ id: 'i', method: 'recall', month: '2017-04' }],
      interviewRegion: [{ interview: 'i', region: 'R' }],
      rates: [
        { interview: 'i', organisation: 'a', influence: 0, own: false },
        { interview: 'i', organisation: 'b', interest: 3, own: false },
      ],
    });
    const { of } = saidIn(silent, 'R', time);
    expect(of.get('a')?.recall).toMatchObject({ named: 1, influence: 0, lowest: 0 });
    expect(of.has('b')).toBe(false);
  });
});
