/** The network of a region: organisations and groups as nodes, parallel statements collapsed into lines. */
import type { AskedTime } from '#domain/asked-time.ts';
import { disagreementsAbout, disputedStatements } from '#domain/disagreements.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { groupSummary } from '#domain/group-standing.ts';
import { currentSeats } from '#domain/membership.ts';
import { groupRef, regionRef } from '#domain/names.ts';
import { collapseLines, lineId } from '#domain/network/collapse-lines.ts';
import { networkBase } from '#domain/network/network-base.ts';
import { networkChoices } from '#domain/network/network-choices.ts';
import { filterNetwork, type FilteredNetwork } from '#domain/network/network-filters.ts';
import { passingTies, unnamedTies } from '#domain/network/unnamed-ties.ts';
import { byText, distinct } from '#domain/ordering.ts';
import type { Disagreement } from '#domain/views/pieces.ts';
import type {
  NetworkFilter,
  NetworkGroup,
  NetworkLine,
  NetworkOrganisation,
  NetworkView,
} from '#domain/views/network-view.ts';

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

function degrees(lines: readonly NetworkLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of lines) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function organisationNodes(
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
function groupNode(index: FactIndex, id: string, time: AskedTime): NetworkGroup {
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

/** The disagreements that the lines of the picture bear a mark for. */
function disagreementsOn(index: FactIndex, lines: readonly NetworkLine[], time: AskedTime): Disagreement[] {
  const marked = lines.filter(({ disagreement }) => disagreement);
  const shown = new Set(marked.flatMap(({ statements }) => statements.map(({ statement }) => statement.id)));
  const ends = new Set(marked.flatMap(({ from, to }) => [from, to]));
  return disagreementsAbout(index, ends, time).filter(({ readings }) =>
    readings.some(({ statements }) => statements.some(({ id }) => shown.has(id))),
  );
}

/** How many lines have each kind of tie, ties with an unnamed side counted in. */
function withUnnamed(counts: Readonly<Record<string, number>>, ties: NetworkView['unnamed']): Record<string, number> {
  const all: Record<string, number> = { ...counts };
  for (const { measure } of ties) if (measure !== undefined) all[measure] = (all[measure] ?? 0) + 1;
  return all;
}

/**
 * The network of a region at an asked time, narrowed by filters, with what these leave out. Values that nothing has
 * match nothing; ids in `expand` that are not on file add nothing.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function networkView(index: FactIndex, region: string, filter: NetworkFilter, time: AskedTime): NetworkView {
  const ref = regionRef(index, region);
  const base = networkBase(index, region, filter.expand, time);
  const picture = filterNetwork(base, filter);
  const lines = collapseLines(picture.strands, disputedStatements(index));
  const ties = unnamedTies(index, [...base.organisations.keys(), ...base.groups], time);
  const narrowed = [filter.pillar, filter.kind, filter.theme, filter.mandate, filter.group].some(
    (list) => list.length > 0,
  );
  const shown = ties.filter(
    ({ about: { type, id } }) => !narrowed || type !== 'organisation' || picture.organisations.has(id),
  );
  const choices = networkChoices(index, base);
  const allLines = new Set(base.strands.map(lineId)).size;
  return {
    region: ref,
    at: time.at,
    organisations: organisationNodes(index, picture, filter, lines, time),
    groups: [...picture.groups].sort(byText).map((id) => groupNode(index, id, time)),
    lines,
    disagreements: disagreementsOn(index, lines, time),
    leftOut: {
      organisations: base.organisations.size - picture.organisations.size,
      lines: allLines - lines.length,
      byFilter: picture.byFilter,
    },
    unnamed: passingTies(shown, filter),
    choices: { ...choices, tie: withUnnamed(choices.tie, ties) },
  };
}
