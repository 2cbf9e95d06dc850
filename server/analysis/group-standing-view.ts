/** How a group stands: members by pillar and kind, who leads it, how far the record goes, how it came about. */
import { dated, type AskedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { originOf } from '#domain/groups/origin.ts';
import { groupSummary, isLeadership, recordEnds } from '#domain/group-standing.ts';
import { groupRef, organisationRef } from '#domain/names.ts';
import { countBy } from '#domain/ordering.ts';
import type { GroupStanding } from '#domain/views/region-view.ts';

/**
 * Counts of organisations at the asked time; observers are counted apart, contacts not at all.
 * @throws AppError NOT_FOUND for an unknown group
 */
export function groupStandingView(index: FactIndex, group: string, time: AskedTime): GroupStanding {
  const { seats, members, observers, asOf } = groupSummary(index, group, time);
  const from = index.groups.get(group)?.from;
  const refs = members.map((id) => organisationRef(index, id));
  const { steps, between } = originOf(index, group, time);
  return {
    group: groupRef(index, group),
    ...(from === undefined ? {} : { from }),
    members: members.length,
    observers: observers.length,
    membersByPillar: countBy(refs, ({ pillar }) => pillar ?? 'not-stated'),
    membersByKind: countBy(refs, ({ kind }) => kind),
    asOf,
    recordEnds: recordEnds(index, group),
    leadership: seats.filter(isLeadership).map((seat) => ({
      organisation: organisationRef(index, seat.organisation),
      role: seat.role,
      state: seat.state,
      statements: [...seat.statements],
    })),
    origin: { steps: steps.map(({ claims: _claims, ...step }) => step), between },
    statements: [...index.describedBy.get(group), ...index.regionsOfGroup.get(group)].map((fact) => dated(fact, time)),
  };
}
