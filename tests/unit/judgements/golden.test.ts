/** The worked example of the methods: nominations, engagement and gaps of ten organisations, to four decimals. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { engagementWith } from '#domain/engagement.ts';
import { gapsOf } from '#domain/gaps.ts';
import { saidIn } from '#domain/said.ts';
import { makeIndex } from '../../support/facts.ts';

const pillars: Record<string, string> = {
  gore: 'state',
  pnp: 'state',
  oefa: 'state',
  iso: 'state',
  mina: 'companies',
  gas: 'companies',
  ong1: 'civil-society',
  fed: 'civil-society',
  uni: 'civil-society',
  emb: 'none',
};
const ids = Object.keys(pillars);
const interviews: Record<string, Record<string, number>> = {
  i1: { mina: 4, gore: 3, pnp: 3 },
  i2: { mina: 4, oefa: 4, gore: 2 },
  i3: { oefa: 3, ong1: 2, mina: 3 },
  i4: { gore: 4, oefa: 1 },
  i5: { mina: 3, pnp: 2, gas: 2 },
};
const index = makeIndex({
  organisations: ids.map((id) => ({ id })),
  belongsTo: ids.map((id) => ({ organisation: id, pillar: pillars[id] ?? '' })),
  regions: [{ id: 'R', kind: 'department' }],
  groups: [{ id: 'g' }],
  groupRegion: [{ group: 'g', region: 'R' }],
  memberOf: [
    { organisation: 'gore', group: 'g', role: 'coordinator', attested: '2017' },
    { organisation: 'mina', group: 'g', role: 'core-member', attested: '2017' },
    { organisation: 'emb', group: 'g', role: 'observer', attested: '2017' },
  ],
  events: [
    { id: 'e1', kind: 'meeting', from: '2017-03' },
    { id: 'e2', kind: 'training', from: '2017-04' },
    { id: 'study', kind: 'study', from: '2017-05' },
    { id: 'book', kind: 'publication', from: '2017-06' },
  ],
  eventGroup: ['e1', 'e2', 'study', 'book'].map((event) => ({ event, group: 'g' })),
  tookPartIn: [
    { organisation: 'ong1', event: 'e1', role: 'speaker' },
    { organisation: 'ong1', event: 'e2', role: 'participant' },
    { organisation: 'pnp', event: 'study', role: 'partner' },
    { organisation: 'pnp', event: 'book', role: 'partner' },
    { organisation: 'iso', event: 'e1', role: 'funder' },
  ],
  engagedWith: ['gas', 'fed', 'uni'].map((organisation) => ({
    organisation,
    group: 'g',
    level: 'informed' as const,
    attested: '2017',
  })),
  interviews: Object.keys(interviews).map((id) => ({ id, method: 'recall' as const, month: '2017-04' })),
  interviewRegion: Object.keys(interviews).map((interview) => ({ interview, region: 'R' })),
  rates: Object.entries(interviews).flatMap(([interview, scores]) =>
    Object.entries(scores).map(([organisation, influence]) => ({ interview, organisation, influence, own: false })),
  ),
});
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
  it.each([
    ['mina', 0.7, 1, [1, 1]],
    ['gore', 0.45, 2, [2, 3]],
    ['oefa', 0.4, 3, [2, 4]],
    ['pnp', 0.25, 4, [3, 4]],
    ['gas', 0.1, 5, [4, 6]],
    ['ong1', 0.1, 5, [4, 6]],
  ])('of %s is %d, rank %d, leave-one-out %j', (organisation, influence, rank, range) => {
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
