/** Members of a group and how they are counted: organisations once, contact never, supersession of the role only. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { membersAsOf } from '#domain/group-standing.ts';
import { currentSeats } from '#domain/membership.ts';
import { MembersView } from '#domain/views/record-view.ts';
import { groupList } from '../../../server/analysis/groups.ts';
import { membersView } from '../../../server/analysis/members.ts';
import { makeIndex } from '../../support/facts.ts';

const time = (at: string) => askedTime(at, '2026-11-22');

/** A small Lima: a secretariat that passed on, an observer, a contact only, one that left, one that is undated. */
const index = makeIndex({
  organisations: [
    { id: 'socios', kind: 'civil-society' },
    { id: 'ideh', kind: 'civil-society' },
    { id: 'embassy', kind: 'embassy' },
    { id: 'mine', kind: 'extractive-company' },
    { id: 'office' },
    { id: 'gone' },
    { id: 'whenever' },
  ],
  groups: [
    { id: 'lima', from: '2010' },
    { id: 'cusco', nameEs: 'Cusco' },
  ],
  regions: [{ id: 'PE', kind: 'country' }, { id: 'PE-CUS' }],
  groupRegion: [
    { group: 'cusco', region: 'PE-CUS' },
    { group: 'lima', region: 'PE' },
  ],
  groupLink: [
    { group: 'cusco', toGroup: 'lima', kind: 'modelled-on', source: 'x' },
    { group: 'cusco', toGroup: 'lima', kind: 'modelled-on', source: 'y' },
  ],
  belongsTo: [
    { organisation: 'socios', pillar: 'civil-society' },
    { organisation: 'ideh', pillar: 'civil-society' },
    { organisation: 'embassy', pillar: 'none' },
    { organisation: 'mine', pillar: 'companies' },
  ],
  memberOf: [
    { organisation: 'socios', group: 'lima', role: 'secretariat', attested: '2016-08' },
    { organisation: 'ideh', group: 'lima', role: 'member', attested: '2016-08' },
    { organisation: 'ideh', group: 'lima', role: 'secretariat', attested: '2019' },
    { organisation: 'embassy', group: 'lima', role: 'observer', attested: '2016-08' },
    { organisation: 'mine', group: 'lima', role: 'member', attested: '2016-08' },
    { organisation: 'mine', group: 'lima', role: 'contact', attested: '2016-08' },
    { organisation: 'office', group: 'lima', role: 'contact', attested: '2016-08' },
    { organisation: 'gone', group: 'lima', role: 'member', from: '2012', to: '2014' },
    { organisation: 'whenever', group: 'lima', role: 'member' },
  ],
  claims: [
    { id: 'c1', aspect: 'figure', measure: 'members', value: '46' },
    { id: 'c2', aspect: 'figure', measure: 'meetings', value: '47' },
    { id: 'c3', aspect: 'note', measure: 'members' },
  ],
  about: ['c1', 'c2', 'c3'].map((claim) => ({ claim, aboutLabel: 'Group' as const, aboutId: 'lima' })),
});

describe('membersView', () => {
  const at = (asked: string) => MembersView.strict().parse(membersView(index, 'lima', time(asked)));

  it('at a date lists every seat with its state and counts organisations by their strongest one', () => {
    const view = at('2016-08');
    expect(view.items.map(({ organisation, role, state }) => [organisation.id, role, state].join(' '))).toEqual([
      'ideh secretariat stated-later',
      'socios secretariat stated',
      'gone member ended',
      'ideh member stated',
      'mine member stated',
      'whenever member undated',
      'embassy observer stated',
      'mine contact stated',
      'office contact stated',
    ]);
    expect(view.counts).toEqual({
      organisations: 5,
      members: 4,
      observers: 1,
      state: { ended: 1, stated: 4, undated: 1 },
      kind: { 'civil-society': 2, embassy: 1, 'extractive-company': 1, government: 1 },
      pillar: { 'civil-society': 2, companies: 1, none: 1, 'not-stated': 1 },
      role: { contact: 1, member: 3, observer: 1, secretariat: 1 },
    });
    expect(view.countsByState.ended).toMatchObject({ organisations: 1, members: 1, role: { member: 1 } });
  });

  it('a superseded secretariat stays a member, last stated, and is counted once', () => {
    const view = at('2019');
    const socios = view.items.filter(({ organisation }) => organisation.id === 'socios');
    expect(socios.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'secretariat superseded',
      'member last-stated',
    ]);
    expect(view.counts.state).toEqual({ ended: 1, 'last-stated': 3, stated: 1, undated: 1 });
    expect(view.countsByState.stated).toMatchObject({ organisations: 1, role: { secretariat: 1 } });
    expect(view.countsByState['last-stated']).toMatchObject({ organisations: 3, members: 2, observers: 1 });
    expect(view.counts.role).toEqual({ contact: 1, member: 4, observer: 1, secretariat: 1 });
  });

  it('at latest lists only what is on file as of today', () => {
    const view = at('latest');
    expect(view.items.map(({ state }) => state)).not.toContain('ended');
    expect(view.items.map(({ state }) => state)).not.toContain('superseded');
    expect(view.total).toBe(view.items.length);
    expect(view.counts.state).toEqual({ 'last-stated': 4, undated: 1 });
  });

  it('puts the figures for the membership beside the names, and no others', () => {
    expect(at('latest').figures.map(({ id }) => id)).toEqual(['c1']);
  });

  it('an unknown group is an error', () => {
    expect(() => membersView(index, 'nothing', time('latest'))).toThrow('no group nothing');
  });
});

describe('groupList', () => {
  it('counts members and observers and gives the date of the list, not of its leadership', () => {
    const { total, items } = groupList(index, time('latest'));
    expect(total).toBe(2);
    expect(items.map(({ id }) => id)).toEqual(['lima', 'cusco']);
    expect(items[0]).toMatchObject({ members: 4, observers: 1, asOf: '2016-08', from: '2010' });
    expect(items[1]).toMatchObject({ members: 0, observers: 0, asOf: null });
  });

  it('shows a link at both ends, once with all its sources', () => {
    const [lima, cusco] = groupList(index, time('latest')).items;
    expect(lima?.links).toMatchObject([{ group: { id: 'cusco' }, kind: 'modelled-on', direction: 'in' }]);
    expect(cusco?.links).toMatchObject([{ group: { id: 'lima' }, direction: 'out' }]);
    expect(cusco?.links[0]?.statements.map(({ source }) => source)).toEqual(['x', 'y']);
  });

  it('a group known by its leadership only takes the date of that', () => {
    const seats = currentSeats(index, 'lima', time('latest')).filter(({ role }) => role === 'secretariat');
    expect(membersAsOf(seats)).toBe('2019');
  });
});
