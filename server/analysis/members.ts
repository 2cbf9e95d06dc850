/** Who sits in a group at an asked time, in which role, with counts that state how they were counted. */
import type { AskedTime } from '#domain/asked-time.ts';
import { isCurrent } from '#domain/asked-time.ts';
import { claimsAbout } from '#domain/claims.ts';
import { disagreementsAbout } from '#domain/disagreements.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { seatsOf } from '#domain/membership.ts';
import { groupRef, organisationRef } from '#domain/names.ts';
import type { MembersView } from '#domain/views/record-view.ts';
import { memberCounts } from './member-counts.ts';

/**
 * The seats of a group: at `latest` those on file as of today, at a date all of them, each with its state there.
 * @throws AppError NOT_FOUND for an unknown group
 */
export function membersView(index: FactIndex, id: string, time: AskedTime): MembersView {
  const group = groupRef(index, id);
  const seats = seatsOf(index, id, time).filter((seat) => time.at !== 'latest' || isCurrent(seat.state));
  const items = seats.map((seat) => ({
    organisation: organisationRef(index, seat.organisation),
    role: seat.role,
    state: seat.state,
    statements: [...seat.statements],
  }));
  const seated = new Set(seats.map((seat) => seat.organisation));
  return {
    group,
    at: time.at,
    ...memberCounts(items),
    figures: claimsAbout(
      index,
      [id],
      time,
      (claim) => claim.aspect === 'figure' && claim.measure?.includes('member') === true,
    ),
    disagreements: disagreementsAbout(index, [id], time).filter(({ about }) =>
      about.every(({ id: node, type }) => type !== 'organisation' || seated.has(node)),
    ),
    total: items.length,
    items,
  };
}
