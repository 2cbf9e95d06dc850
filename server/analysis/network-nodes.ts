/** The nodes of a picture as answers show them: organisations with roles and lines, groups with their numbers. */
import type { AskedTime } from '#domain/asked-time.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { groupSummary } from '#domain/group-standing.ts';
import { currentSeats } from '#domain/membership.ts';
import { groupRef, regionRef } from '#domain/names.ts';
import type { FilteredNetwork } from '#domain/network/network-filters.ts';
import { byText, distinct } from '#domain/ordering.ts';
import type { NetworkFilter, NetworkGroup, NetworkLine, NetworkOrganisation } from '#domain/views/network-view.ts';

type Role = NetworkOrganisation['roles'][number];

/** The first role of each organisation in each group: seats stand in the order of roles. */
function rolesIn(index: FactIndex, groups: Iterable<string>, time: AskedTime): Map<string, Role[]> {
  const roles = new Map<string, Role[]>();
  for (const group of [...groups].sort(byText)) {
    for (const { organisation, role, state } of currentSeats(index, group, time)) {
      const known = roles.get(organisation) ?? [];
      if (!known.some((other) => other.group === group)) known.push({ group, role, state });
      roles.set(organisation, known);
    }
  }
  return roles;
}

/** Number of lines at each node. */
export function degrees(lines: readonly NetworkLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of lines) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The organisations of a picture with their roles and number of lines, in the order of the picture. */
export function organisationNodes(
  index: FactIndex,
  { organisations, groups }: FilteredNetwork,
  { jurisdiction }: NetworkFilter,
  lines: readonly NetworkLine[],
  time: AskedTime,
): NetworkOrganisation[] {
  const roles = rolesIn(index, groups, time);
  const degree = degrees(lines);
  return [...organisations.values()].map(({ ref, themes, mandates, presence }) => ({
    ...ref,
    themes: [...themes],
    mandates: [...mandates],
    roles: roles.get(ref.id) ?? [],
    presence: presence === 'jurisdiction' && !jurisdiction ? 'neighbour' : presence,
    degree: degree.get(ref.id) ?? 0,
  }));
}

/** A group with all its members and observers at the time, in the picture or not. */
export function groupNode(index: FactIndex, id: string, time: AskedTime): NetworkGroup {
  const { members, observers, asOf } = groupSummary(index, id, time);
  const regions = distinct(index.regionsOfGroup.get(id).map((fact) => fact.region));
  return {
    ...groupRef(index, id),
    regions: regions.map((region) => regionRef(index, region)),
    members: members.length,
    observers: observers.length,
    asOf,
  };
}
