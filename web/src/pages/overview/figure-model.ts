/** What the small picture of a group shows: participants, those who sit in another group too, and the shelf. */
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { Evidence, GroupRef, OrganisationRef } from '#domain/views/pieces.ts';
import type { MemberItem } from '#domain/views/record-view.ts';
import type { Connector } from '#domain/views/region-view.ts';
import { currentStates } from '#domain/vocabularies.ts';

export interface FigureSeat {
  readonly organisation: OrganisationRef;
  readonly observer: boolean;
  /** Number of sources of its seat in the group. */
  readonly sources: number;
  /** Number of sources of its seat in the other group; 0: it has none there. */
  readonly otherSources: number;
}

export interface FigureModel {
  readonly group: GroupRef;
  /** The other group that most of those who sit in two share; undefined when there is none. */
  readonly other: GroupRef | undefined;
  readonly own: readonly FigureSeat[];
  readonly bridges: readonly FigureSeat[];
  readonly shelf: readonly OrganisationRef[];
}

function sourcesOf(statements: Evidence): number {
  return new Set(statements.map(({ source }) => source)).size;
}

function isCurrent({ state, role }: MemberItem): boolean {
  return role !== 'contact' && currentStates.some((current) => current === state);
}

function mostShared(connectors: readonly Connector[], group: string): GroupRef | undefined {
  const counts = new Map<string, { readonly group: GroupRef; readonly count: number }>();
  for (const { seats } of connectors) {
    for (const seat of seats) {
      if (seat.group.id !== group) {
        counts.set(seat.group.id, { group: seat.group, count: (counts.get(seat.group.id)?.count ?? 0) + 1 });
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.group;
}

/** Environmental candidates that are on file by law or mandate only, each once. */
function shelfOf(coverage: CoverageView): readonly OrganisationRef[] {
  const found = coverage.items
    .filter(({ role }) => role.theme === 'environment')
    .flatMap(({ candidates }) => candidates.map(({ organisation }) => organisation))
    .filter(({ reference }) => reference);
  return [...new Map(found.map((organisation) => [organisation.id, organisation])).values()];
}

/** The model of the picture; an organisation with two roles counts once, with all its sources. */
export function figureModel(
  group: GroupRef,
  members: readonly MemberItem[],
  connectors: readonly Connector[],
  coverage: CoverageView,
): FigureModel {
  const other = mostShared(connectors, group.id);
  const byId = new Map<string, MemberItem[]>();
  for (const item of members.filter(isCurrent)) {
    byId.set(item.organisation.id, [...(byId.get(item.organisation.id) ?? []), item]);
  }
  const seats = [...byId.values()].flatMap((items): readonly FigureSeat[] => {
    const [first] = items;
    if (!first) return [];
    const connector = connectors.find(({ organisation }) => organisation.id === first.organisation.id);
    const there = connector?.seats.find((seat) => seat.group.id === other?.id);
    return [
      {
        organisation: first.organisation,
        observer: items.every(({ role }) => role === 'observer'),
        sources: sourcesOf(items.flatMap(({ statements }) => statements)),
        otherSources: there ? Math.max(1, sourcesOf(there.statements)) : 0,
      },
    ];
  });
  return {
    group,
    other,
    own: seats.filter(({ otherSources }) => otherSources === 0),
    bridges: seats.filter(({ otherSources }) => otherSources > 0),
    shelf: shelfOf(coverage),
  };
}
