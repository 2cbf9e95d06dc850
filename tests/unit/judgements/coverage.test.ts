/** Coverage of expected roles: the five states, the marks, scope, and what a region without a group shows. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { coverageOf } from '#domain/coverage.ts';
import { coverageMatrix } from '#domain/matrix.ts';
import { gapsOf } from '#domain/gaps.ts';
import { makeIndex } from '../../support/facts.ts';

const role = (id: string, target = 0.75, theme = 'security') => ({ id, theme, target, weight: 2 });
const state = (organisation: string) => ({ organisation, pillar: 'state' });

const index = makeIndex({
  regions: [
    { id: 'PE', kind: 'country' },
    { id: 'south', kind: 'macro-region' },
    { id: 'A', kind: 'department' },
    { id: 'B', kind: 'department' },
  ],
  regionWithin: [
    { region: 'south', whole: 'PE' },
    ...['A', 'B'].flatMap((region) => [
      { region, whole: 'PE' },
      { region, whole: 'south' },
    ]),
  ],
  groups: [{ id: 'national' }, { id: 'local' }],
  groupRegion: [
    { group: 'national', region: 'PE' },
    { group: 'local', region: 'A' },
  ],
  organisations: ['police', 'water', 'ministry', 'mine', 'operation', 'ngo', 'embassy'].map((id) => ({ id })),
  belongsTo: [
    state('police'),
    { ...state('water'), basis: 'reference' },
    state('ministry'),
    { organisation: 'ngo', pillar: 'civil-society' },
  ],
  mandates: ['order', 'water', 'policy', 'mining', 'trees'].map((id) => ({ id })),
  hasMandate: [
    { organisation: 'police', mandate: 'order' },
    { organisation: 'water', mandate: 'water', basis: 'reference' },
    { organisation: 'ministry', mandate: 'policy' },
    { organisation: 'ngo', mandate: 'order' },
    { organisation: 'mine', mandate: 'mining' },
  ],
  presentIn: [
    { organisation: 'police', region: 'A', mode: 'headquarters' },
    { organisation: 'water', region: 'PE', mode: 'jurisdiction', basis: 'reference' },
    { organisation: 'ministry', region: 'PE', mode: 'headquarters' },
    { organisation: 'ngo', region: 'A', mode: 'headquarters' },
    { organisation: 'mine', region: 'A', mode: 'operation' },
  ],
  partOf: [{ organisation: 'operation', whole: 'mine', kind: 'operation' }],
  memberOf: [
    { organisation: 'police', group: 'local', role: 'observer', attested: '2017' },
    { organisation: 'ministry', group: 'national', role: 'member', attested: '2016' },
    { organisation: 'operation', group: 'local', role: 'member', attested: '2017' },
  ],
  expectedRoles: [
    role('order'),
    { ...role('order-strict', 1) },
    role('water', 0.5, 'environment'),
    role('policy'),
    role('mining'),
    role('trees', 0.5, 'environment'),
    role('nothing-here'),
  ],
  roleMandate: [
    { role: 'order', mandate: 'order' },
    { role: 'order-strict', mandate: 'order' },
    { role: 'water', mandate: 'water' },
    { role: 'policy', mandate: 'policy' },
    { role: 'mining', mandate: 'mining' },
    { role: 'trees', mandate: 'trees' },
  ],
  rolePillar: [
    { role: 'order', pillar: 'state' },
    { role: 'order-strict', pillar: 'state' },
  ],
  roleScope: [
    { role: 'nothing-here', region: 'A', reasonEs: 'no hay', reasonEn: 'none here' },
    { role: 'order', region: 'PE' },
  ],
});
const time = askedTime('latest', '2026-11-22');
const itemOf = (region: string, id: string) =>
  coverageOf(index, region, {}, time).items.find((item) => item.role.id === id);

describe('coverageOf', () => {
  it.each([
    ['order', 'covered', ['single-candidate']],
    ['order-strict', 'in-contact', ['single-candidate']],
    ['water', 'known', ['single-candidate', 'reference-only', 'jurisdiction-only']],
    ['policy', 'known', ['single-candidate', 'linked-group-only', 'region-not-stated']],
    ['mining', 'known', ['single-candidate', 'through-part']],
    ['trees', 'nobody', []],
    ['nothing-here', 'not-applicable', []],
  ])('%s is %s with marks %j', (id, expected, marks) => {
    expect(itemOf('A', id)).toMatchObject({ state: expected, marks });
  });

  it('a role that does not apply to the country applies in its departments', () => {
    expect(itemOf('PE', 'order')?.state).toBe('not-applicable');
    expect(itemOf('A', 'order')?.state).toBe('covered');
  });

  it('adds weights of covered over applicable roles, never of none', () => {
    expect(coverageOf(index, 'A', {}, time).summary).toMatchObject({
      applicable: 6,
      covered: 1,
      inContact: 1,
      known: 3,
      nobody: 1,
      coverage: 2 / 12,
    });
    expect(coverageOf(index, 'A', { theme: 'no-such-theme' }, time).summary.coverage).toBeNull();
  });

  it('a region without a group only knows, and has no coverage and no engagement', () => {
    const coverage = coverageOf(index, 'B', {}, time);
    expect(coverage).toMatchObject({ status: 'national-group', group: null, nationalGroup: { id: 'national' } });
    expect(coverage.summary.coverage).toBeNull();
    expect(coverage.items.find((item) => item.role.id === 'water')).toMatchObject({
      state: 'known',
      candidates: [{ engagement: null, presence: 'jurisdiction' }],
    });
    expect(itemOf('B', 'policy')?.marks).toContain('linked-group-only');
  });

  it('before the group was on file nobody had contact', () => {
    expect(coverageOf(index, 'A', {}, askedTime('2010', '2026-11-22')).items.map((item) => item.state)).not.toContain(
      'covered',
    );
  });

  it('a group that was not founded yet, or ended, leaves its region without one', () => {
    const dated = makeIndex({
      regions: [{ id: 'A', kind: 'department' }],
      groups: [{ id: 'local', from: '2014', to: '2018-06' }],
      groupRegion: [{ group: 'local', region: 'A' }],
      organisations: [{ id: 'police' }],
      memberOf: [{ organisation: 'police', group: 'local', attested: '2014' }],
    });
    const statusAt = (at: string) => coverageOf(dated, 'A', { group: 'local' }, askedTime(at, '2026-11-22')).status;
    expect(['2013', '2014', '2018', '2019', 'latest'].map(statusAt)).toEqual([
      'no-group',
      'group',
      'group',
      'no-group',
      'no-group',
    ]);
  });

  it('refuses a group that does not stand for the region, and an unknown region', () => {
    expect(() => coverageOf(index, 'A', { group: 'national' }, time)).toThrow(/national/);
    expect(() => coverageOf(index, 'Z', {}, time)).toThrow(/Z/);
  });
});

describe('coverageMatrix', () => {
  it('has a column a region and group, those with a group first, a macro-region after them', () => {
    const columns = coverageMatrix(index, undefined, time).columns.map(
      ({ region, group }) => `${region.id} ${group?.id ?? '-'}`,
    );
    expect(columns).toEqual(['PE national', 'A local', 'south local', 'B -']);
  });

  it('with a theme has its roles only', () => {
    expect(coverageMatrix(index, 'environment', time).items.map((item) => item.role.id)).toEqual(['trees', 'water']);
  });
});

describe('gapsOf without interviews', () => {
  const gaps = gapsOf(index, 'A', {}, time);

  it('orders by need, leaves out who is in contact through a part, and names the roles nobody could fill', () => {
    expect(gaps.driver).toBe('need');
    expect(gaps.items.map((item) => item.organisation.id)).toEqual(['ministry', 'police', 'water']);
    expect(gaps.nobody.map((one) => one.id)).toEqual(['trees']);
  });

  it('says that no influence is known, and knows no gap value', () => {
    expect(gaps.notes.map((note) => note.code)).toContain('no-influence-known');
    expect(gaps.items.map((item) => item.gap)).toEqual([null, null, null]);
  });

  it('in a region without a group counts no engagement', () => {
    expect(gapsOf(index, 'B', {}, time).items.map((item) => item.engagement)).toEqual([null, null]);
  });
});
