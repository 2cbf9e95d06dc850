/** Comparisons of groups: dates of one group, and two groups, worked by hand. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { ComparisonView, OutsideView } from '#domain/views/group-view.ts';
import { groupComparison } from '../../../server/analysis/group-comparison.ts';
import { groupOutside } from '../../../server/analysis/group-outside.ts';
import { smallGroups as index } from './small-groups.ts';

const today = '2026-11-22';
const compare = (group: string, at: string, other: { with?: string; then?: string }) =>
  ComparisonView.parse(groupComparison(index, group, other, askedTime(at, today), today));

const lines = ({ items }: ComparisonView) =>
  items.map(({ state, reason, left, right }) =>
    [
      state,
      reason ?? '-',
      left ? `${left.organisation.id}:${left.roles.join('+')}` : '-',
      right ? `${right.organisation.id}:${right.roles.join('+')}` : '-',
    ].join(' '),
  );

describe('one group at two dates', () => {
  const view = compare('lima', '2017', { then: '2016-08' });

  it('tells joined, left, changed and not known apart; not being named is not having left', () => {
    expect(lines(view)).toEqual([
      'joined first-named - newcomer:observer',
      'joined - - starter:member',
      'left - gone:member gone:',
      'between - - brief:',
      'role-changed - ideh:member ideh:secretariat',
      'role-changed passed-on socios:secretariat socios:member',
      'not-known not-named-after silent:member silent:member',
      'not-known undated whenever:member whenever:member',
      'not-known not-named-after operation:member operation:member',
    ]);
    expect(view.counts).toEqual({ between: 1, joined: 2, left: 1, 'not-known': 3, 'role-changed': 2 });
  });

  it('counts whom each date names and who is on file by then; contact alone is no membership', () => {
    expect(view.left).toMatchObject({ at: '2016-08', named: 5, onFile: 6 });
    expect(view.right).toMatchObject({ at: '2017', named: 3, onFile: 7 });
  });

  it('cites for the earlier date nothing that is only said of a later one', () => {
    const ideh = view.items.find(({ left }) => left?.organisation.id === 'ideh');
    expect(ideh?.left?.statements.map(({ attested }) => attested)).toEqual(['2016-08']);
    expect(ideh?.right?.statements.map(({ attested }) => attested)).toContain('2017');
    const cited = view.items.flatMap(({ left }) => left?.statements ?? []);
    expect(cited.filter(({ state }) => state === 'stated-later')).toEqual([]);
  });

  it('puts the dates in their order, whichever is asked first', () => {
    expect(lines(compare('lima', '2016-08', { then: '2017' }))).toEqual(lines(view));
    expect(compare('lima', '2016-08', { then: 'latest' }).left.at).toBe('2016-08');
  });

  it('does not know who joined where the earlier date names nobody', () => {
    const states = lines(compare('lima', '2016-08', { then: '1990' }));
    expect(states).toContain('not-known not-named-before - ideh:member');
    expect(states).toContain('joined - - gone:member');
  });

  it('has everybody in both at one and the same date', () => {
    const { counts } = compare('cusco', '2017-08', {});
    expect(counts).toEqual({ both: 3 });
  });
});

describe('two groups', () => {
  it('matches an organisation with its part in the other group, and marks it', () => {
    const view = compare('cusco', 'latest', { with: 'lima' });
    expect(lines(view)).toEqual([
      'both - socios:core-member socios:member',
      'both - starter:observer starter:member',
      'through - mine:core-member operation:member',
      'only-right - - ideh:secretariat',
      'only-right - - silent:member',
      'only-right - - whenever:member',
      'only-right - - newcomer:observer',
    ]);
    expect(view.items.find(({ state }) => state === 'through')?.link).toHaveLength(1);
  });

  it('says where either of them is present, with the regions around', () => {
    const { items } = compare('cusco', 'latest', { with: 'lima' });
    const places = items.map(({ left, right, regions }) => [
      (left ?? right)?.organisation.id,
      regions.map(({ id }) => id).join(' '),
    ]);
    expect(places).toContainEqual(['mine', 'PE sur PE-CUS']);
    expect(places).toContainEqual(['ideh', '']);
  });

  it('takes each group at its own date', () => {
    const { counts, right } = compare('cusco', '2017-08', { with: 'lima', then: '2016-08' });
    expect(right).toMatchObject({ at: '2016-08', onFile: 6 });
    expect(counts).toEqual({ both: 1, 'only-left': 1, 'only-right': 4, through: 1 });
  });

  it('leaves open who is only in one when the other names nobody', () => {
    expect(lines(compare('cusco', 'latest', { with: 'nobody' })).map((line) => line.split(' ', 2).join(' '))).toEqual([
      'not-known other-names-nobody',
      'not-known other-names-nobody',
      'not-known other-names-nobody',
    ]);
  });

  it('refuses a group that is not on file', () => {
    expect(() => compare('cusco', 'latest', { with: 'nowhere' })).toThrow('no group nowhere');
  });
});

describe('outside a group', () => {
  it('lists who is in its region and not in it, with the member that is part of it', () => {
    const { items } = OutsideView.parse(groupOutside(index, 'cusco', askedTime('latest', today)));
    expect(items.map(({ organisation, way, through }) => [organisation.id, way, through.map(({ id }) => id)])).toEqual([
      ['abroad', 'country', []],
      ['operation', 'region', ['mine']],
    ]);
  });

  it('is empty for a group of no region', () => {
    expect(groupOutside(index, 'nobody', askedTime('latest', today)).items).toEqual([]);
  });
});
