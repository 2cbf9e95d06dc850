/** Seats: supersession takes the role and never the membership, an end outweighs an older mention. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { currentSeats, seatsOf, standing, type Seat } from '#domain/membership.ts';
import { makeIndex } from '../../support/facts.ts';

const time = (at: string) => askedTime(at, '2026-11-22');
const lima = makeIndex({
  organisations: [{ id: 'socios' }, { id: 'ideh' }, { id: 'desco' }, { id: 'icrc' }, { id: 'left' }],
  groups: [{ id: 'lima' }],
  memberOf: [
    { organisation: 'socios', group: 'lima', role: 'secretariat', attested: '2016-08' },
    { organisation: 'ideh', group: 'lima', role: 'secretariat', attested: '2019' },
    { organisation: 'ideh', group: 'lima', role: 'member', attested: '2016-08' },
    { organisation: 'desco', group: 'lima', role: 'contact' },
    { organisation: 'icrc', group: 'lima', role: 'observer', attested: '2016-08' },
    { organisation: 'left', group: 'lima', role: 'member', attested: '2016-08', locator: 'a' },
    { organisation: 'left', group: 'lima', role: 'member', to: '2018-03', locator: 'b' },
  ],
});

const stateOf = (seats: readonly Seat[], organisation: string, role: string) =>
  seats.find((seat) => seat.organisation === organisation && seat.role === role)?.state;

describe('seatsOf', () => {
  it('a later secretariat supersedes the earlier one, and the former secretariat stays a member', () => {
    const seats = seatsOf(lima, 'lima', time('2019'));
    expect(stateOf(seats, 'ideh', 'secretariat')).toBe('stated');
    expect(stateOf(seats, 'socios', 'secretariat')).toBe('superseded');
    expect(stateOf(seats, 'socios', 'member')).toBe('last-stated');
  });

  it('does not supersede before the later statement begins', () => {
    const seats = seatsOf(lima, 'lima', time('2018'));
    expect(stateOf(seats, 'socios', 'secretariat')).toBe('last-stated');
    expect(stateOf(seats, 'ideh', 'secretariat')).toBe('stated-later');
  });

  it('an end outweighs an older mention', () => {
    expect(stateOf(seatsOf(lima, 'lima', time('2017')), 'left', 'member')).toBe('last-stated');
    expect(stateOf(seatsOf(lima, 'lima', time('2019')), 'left', 'member')).toBe('ended');
    expect(currentSeats(lima, 'lima', time('latest')).map((seat) => seat.organisation)).not.toContain('left');
  });
});

describe('a member that lost a role to a successor', () => {
  const handedOver = makeIndex({
    organisations: [{ id: 'first' }, { id: 'second' }],
    groups: [{ id: 'group' }],
    memberOf: [
      { organisation: 'first', group: 'group', role: 'secretariat', attested: '2015-03' },
      { organisation: 'first', group: 'group', role: 'member', attested: '2019', locator: 'later' },
      { organisation: 'second', group: 'group', role: 'secretariat', from: '2017-08' },
    ],
  });

  it('stays one although its seat as member is stated later only', () => {
    const seats = seatsOf(handedOver, 'group', time('2018'));
    expect(stateOf(seats, 'first', 'secretariat')).toBe('superseded');
    expect(stateOf(seats, 'first', 'member')).toBe('last-stated');
    expect(seats.filter((seat) => seat.organisation === 'first' && seat.role === 'member')).toHaveLength(1);
    expect(standing(currentSeats(handedOver, 'group', time('2018'))).members).toEqual(['first', 'second']);
  });

  it('is stated in the year in which it handed the role over', () => {
    const seats = seatsOf(
      makeIndex({
        organisations: [{ id: 'first' }, { id: 'second' }],
        groups: [{ id: 'group' }],
        memberOf: [
          { organisation: 'first', group: 'group', role: 'secretariat', attested: '2017-03' },
          { organisation: 'second', group: 'group', role: 'secretariat', from: '2017-08' },
        ],
      }),
      'group',
      time('2017'),
    );
    expect(stateOf(seats, 'first', 'member')).toBe('stated');
  });

  it('is none where its membership ended after that role', () => {
    const ended = makeIndex({
      organisations: [{ id: 'first' }, { id: 'second' }],
      groups: [{ id: 'group' }],
      memberOf: [
        { organisation: 'first', group: 'group', role: 'secretariat', attested: '2015' },
        { organisation: 'first', group: 'group', role: 'member', to: '2016' },
        { organisation: 'second', group: 'group', role: 'secretariat', from: '2017' },
      ],
    });
    expect(standing(currentSeats(ended, 'group', time('2018'))).members).toEqual(['second']);
  });

  it('is one again where an older membership had ended before it took the role', () => {
    const back = makeIndex({
      organisations: [{ id: 'first' }, { id: 'second' }],
      groups: [{ id: 'group' }],
      memberOf: [
        { organisation: 'first', group: 'group', role: 'member', to: '2013' },
        { organisation: 'first', group: 'group', role: 'secretariat', attested: '2015' },
        { organisation: 'second', group: 'group', role: 'secretariat', from: '2017' },
      ],
    });
    expect(standing(currentSeats(back, 'group', time('2018'))).members).toEqual(['first', 'second']);
  });
});

describe('standing', () => {
  it('counts members and observers once and a contact not at all', () => {
    expect(standing(currentSeats(lima, 'lima', time('2019')))).toEqual({
      members: ['ideh', 'socios'],
      observers: ['icrc'],
    });
  });
});
