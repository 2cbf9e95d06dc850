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

describe('standing', () => {
  it('counts members and observers once and a contact not at all', () => {
    expect(standing(currentSeats(lima, 'lima', time('2019')))).toEqual({
      members: ['ideh', 'socios'],
      observers: ['icrc'],
    });
  });
});
