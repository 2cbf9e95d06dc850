/** Who connects groups, themselves or through a part or whole. */
import { describe, expect, it } from 'vitest';
import { askedTime } from '#domain/asked-time.ts';
import { connectedWith, connectorsOf } from '#domain/connectors.ts';
import { makeIndex } from '../../support/facts.ts';
import { twoGroups as input } from './two-groups.ts';

const latest = askedTime('latest', '2026-11-22');
const index = makeIndex(input);

describe('connectorsOf', () => {
  const seatsOf = (group: string) =>
    connectorsOf(index, connectedWith(index, [group], latest), latest).map(({ organisation, seats }) => [
      organisation.id,
      ...seats.map((seat) => [seat.group.id, seat.through?.id ?? '-', seat.roles.join('+')].join(' ')),
    ]);

  it('names who sits in both groups, most sources first, also through a part', () => {
    expect(seatsOf('cusco')).toEqual([
      ['socios', 'cusco - core-member', 'lima - secretariat+member'],
      ['glencore', 'cusco - core-member', 'lima - member'],
      ['mmg', 'cusco - core-member', 'lima bambas member'],
      ['rree', 'cusco - observer', 'lima - member'],
    ]);
  });

  it('from the other side the part is who sits there, through its whole', () => {
    const lima = seatsOf('lima');
    expect(lima).toContainEqual(['bambas', 'lima - member', 'cusco mmg core-member']);
    expect(lima.map(([organisation]) => organisation)).not.toContain('past');
  });

  it('cites the statement that makes one a part of the other', () => {
    const mmg = connectorsOf(index, connectedWith(index, ['cusco'], latest), latest).find(
      ({ organisation }) => organisation.id === 'mmg',
    );
    expect(mmg?.seats[1]?.statements.map(({ id }) => id)).toEqual(['memberOf-6', 'partOf-1']);
  });

  it('counts groups that stand for two regions without any link between them', () => {
    const unlinked = makeIndex({ ...input, regionWithin: [], groupLink: [] });
    const ids = connectorsOf(unlinked, connectedWith(unlinked, ['cusco'], latest), latest).map(
      ({ organisation }) => organisation.id,
    );
    expect(ids).toEqual(['socios', 'glencore', 'mmg', 'rree']);
  });

  it('nobody connects where there is one group only, or none', () => {
    const connectors = (groups: readonly string[], others: readonly string[]) =>
      connectorsOf(index, { groups, others }, latest);
    expect(connectors(['cusco'], ['cusco'])).toEqual([]);
    expect(connectors([], ['cusco', 'lima'])).toEqual([]);
  });

  it('leaves out seats and parts whose statements do not count', () => {
    const counts = ({ source }: { readonly source: string }) => source !== 'list';
    const found = connectorsOf(index, { groups: ['cusco'], others: ['lima'], counts }, latest);
    expect(
      found.map(({ organisation, seats }) => [organisation.id, seats.map(({ roles }) => roles.join('+'))]),
    ).toEqual([['socios', ['core-member', 'member']]]);
  });
});
