/** The network of a region, or of a group's surroundings, beside another one, another date, or fewer kinds of evidence. */
import { askedTime, type AskedTime } from '#domain/asked-time.ts';
import { AppError } from '#domain/errors.ts';
import type { AsOf } from '#domain/edtf.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { groupRef, nodeRef, organisationRef } from '#domain/names.ts';
import { compareNetworks, type NetworkDifference } from '#domain/network/compare-networks.ts';
import { kindStates } from '#domain/network/kind-states.ts';
import { sideOfComparison, type ComparedPicture } from '#domain/network/side-of-comparison.ts';
import { countBy } from '#domain/ordering.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import type {
  ComparedLine,
  ComparedOrganisation,
  NetworkComparisonView,
  NetworkSide,
  NetworkState,
} from '#domain/views/network-comparison-view.ts';
import type { NetworkFilter, NetworkGroup, NetworkLine, NetworkOrganisation } from '#domain/views/network-view.ts';
import type { Basis } from '#domain/vocabularies.ts';
import { degrees, groupNode, organisationNodes } from './network-nodes.ts';

export interface ComparisonAsked extends NetworkFilter {
  /** Ids of regions or groups; `all` for the whole workspace. */
  readonly left: string;
  readonly right?: string | undefined;
  readonly then?: AsOf | undefined;
  /** Bases that the right side leaves out. */
  readonly without: readonly Basis[];
}

function sideView(index: FactIndex, { about, time, picture, lines }: ComparedPicture): NetworkSide {
  const { organisations, groups } = picture;
  const sizes = { at: time.at, organisations: organisations.size, groups: groups.size, lines: lines.size };
  if (about === wholeWorkspace) {
    const { titleEs, titleEn } = index.facts.workspace;
    return { about: null, short: { es: titleEs, en: titleEn }, ...sizes };
  }
  const ref = nodeRef(index, about);
  if (!ref)
    throw new AppError('NOT_FOUND', `no region or group ${about}`, { details: { type: 'region or group', id: about } });
  const short = index.groups.has(about) && !index.regions.has(about) ? groupRef(index, about).short : ref.names;
  return { about: ref, short, ...sizes };
}

function nodesOf(index: FactIndex, side: ComparedPicture): Map<string, NetworkOrganisation> {
  const nodes = organisationNodes(index, side.picture, side.filter, [...side.lines.values()], side.time);
  return new Map(nodes.map((node) => [node.id, node]));
}

function kindsOf(line: NetworkLine | undefined): ComparedLine['left'] {
  const kinds = line?.statements.map(({ relation, kind }) => ({ relation, kind })) ?? [];
  return [...new Map(kinds.map((one) => [`${one.relation} ${one.kind}`, one])).values()];
}

function countsBy(pairs: readonly (readonly [string, NetworkState])[]): Record<string, Record<string, number>> {
  const keys = [...new Set(pairs.map(([key]) => key))].sort();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      countBy(
        pairs.filter(([own]) => own === key),
        ([, state]) => state,
      ),
    ]),
  );
}

function organisationItems(
  index: FactIndex,
  difference: NetworkDifference,
  left: ComparedPicture,
  right: ComparedPicture,
): ComparedOrganisation[] {
  const [ours, theirs] = [nodesOf(index, left), nodesOf(index, right)];
  const degree = degrees([...difference.lines.values()].map(({ line }) => line));
  return [...difference.organisations].flatMap(([id, { state, reason, statements }]): ComparedOrganisation[] => {
    const [ownNode, otherNode] = [ours.get(id), theirs.get(id)];
    const node = otherNode ?? ownNode;
    if (!node) return [];
    const more = ownNode?.roles.filter(({ group }) => !node.roles.some((role) => role.group === group)) ?? [];
    const roles = otherNode ? [...node.roles, ...more] : node.roles;
    const organisation = { ...node, roles, degree: degree.get(id) ?? 0 };
    const matched = [...(difference.matches.get(id) ?? [])].map(([relative, link]) => ({
      organisation: organisationRef(index, relative),
      statements: [...link],
    }));
    const [own, other] = [ownNode?.presence ?? null, otherNode?.presence ?? null];
    return [{ state, reason, organisation, left: own, right: other, statements: [...statements], through: matched }];
  });
}

/**
 * Compares `left` at the asked time with `right` (itself when absent) at `then` (the asked time when absent), the right
 * side without the bases of `without`. The two dates of one thing are put in their order, unless bases are left out.
 * @throws AppError NOT_FOUND for an id that is no region or group
 */
export function networkComparison(
  index: FactIndex,
  asked: ComparisonAsked,
  time: AskedTime,
  today: string,
): NetworkComparisonView {
  const other = asked.right ?? asked.left;
  const then = asked.then === undefined ? time : askedTime(asked.then, today);
  const swap = other === asked.left && asked.without.length === 0 && then.period.first < time.period.first;
  const [first, second] = swap ? [then, time] : [time, then];
  const left = sideOfComparison(index, asked.left, asked, first);
  const right = sideOfComparison(index, other, asked, second, asked.without);
  const difference = compareNetworks(index, left, right, asked.without);
  const organisations = organisationItems(index, difference, left, right);
  const groups = [...difference.groups].map(
    ([id, judged]): Pick<ComparedOrganisation, 'state' | 'reason'> & { group: NetworkGroup } => ({
      ...judged,
      group: groupNode(index, id, right.picture.groups.has(id) ? right.time : left.time),
    }),
  );
  const lines = [...difference.lines].map(([id, judged]): ComparedLine => ({
    ...judged,
    left: kindsOf(left.lines.get(id)),
    right: kindsOf(right.lines.get(id)),
  }));
  return {
    left: sideView(index, left),
    right: sideView(index, right),
    same: difference.same,
    without: [...asked.without],
    counts: {
      organisations: countBy(organisations, ({ state }) => state),
      groups: countBy(groups, ({ state }) => state),
      lines: countBy(lines, ({ state }) => state),
      pillar: countsBy(organisations.map(({ organisation, state }) => [organisation.pillar ?? 'unknown', state])),
      kind: countsBy(lines.flatMap(kindStates)),
    },
    organisations,
    groups,
    lines,
  };
}
