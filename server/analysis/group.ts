/** One group: dates on file, size as stated, who led it when, how it came about, steps and rules, events. */
import type { AskedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { isLeadership, recordEnds } from '#domain/group-standing.ts';
import { knownDates } from '#domain/groups/known-dates.ts';
import { eventsOf, originOf } from '#domain/groups/origin.ts';
import { statedSizes } from '#domain/groups/stated-sizes.ts';
import { stepClaims } from '#domain/groups/step-claims.ts';
import { lastDay, seatsOf } from '#domain/membership.ts';
import { organisationRef } from '#domain/names.ts';
import { AppError } from '#domain/errors.ts';
import { byText } from '#domain/ordering.ts';
import type { GroupView } from '#domain/views/group-view.ts';
import { soleHolderRoles } from '#domain/vocabularies.ts';
import { eventsNamed } from './events.ts';
import { groupItem } from './groups.ts';

function leadershipOf(index: FactIndex, group: string, time: AskedTime): GroupView['leadership'] {
  const seats = seatsOf(index, group, time).filter(isLeadership);
  return soleHolderRoles.flatMap((role) =>
    seats
      .filter((seat) => seat.role === role)
      .sort((a, b) => byText(lastDay(a.statements) ?? '9999', lastDay(b.statements) ?? '9999'))
      .map(({ organisation, state, statements }) => ({
        organisation: organisationRef(index, organisation),
        role,
        state,
        statements: [...statements],
      })),
  );
}

/**
 * The page of a group at an asked time; its members have an answer of their own.
 * @throws AppError NOT_FOUND for an unknown group
 */
export function groupView(index: FactIndex, id: string, time: AskedTime): GroupView {
  const group = index.groups.get(id);
  if (!group) throw new AppError('NOT_FOUND', `no group ${id}`, { details: { type: 'group', id } });
  const { steps, others } = stepClaims(index, id, time);
  return {
    group: groupItem(index, group, time),
    aliases: group.aliases,
    at: time.at,
    recordEnds: recordEnds(index, id),
    dates: knownDates(index, id),
    sizes: statedSizes(index, id, time),
    leadership: leadershipOf(index, id, time),
    origin: originOf(index, id, time),
    steps,
    claims: others,
    events: eventsNamed(index, eventsOf(index, id), time),
  };
}
