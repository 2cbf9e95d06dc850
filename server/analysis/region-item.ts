/** A region as it stands in the list and on the map. */
import { dated, newestDate, type AskedTime } from '#domain/asked-time.ts';
import { claimsAbout, isConflictFigure, isVerification } from '#domain/claims.ts';
import { summarise } from '#domain/coverage.ts';
import { currentPresences } from '#domain/current-presences.ts';
import { knownPeriod } from '#domain/edtf.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import type { RegionFact } from '#domain/facts/nodes.ts';
import { groupRef, regionRef } from '#domain/names.ts';
import { byName, byText, distinct } from '#domain/ordering.ts';
import { groupsFor, inside } from '#domain/regions.ts';
import type { CoverageSummary } from '#domain/views/coverage-view.ts';
import type { ClaimView, RegionRef } from '#domain/views/pieces.ts';
import type { RegionItem } from '#domain/views/region-view.ts';
import { regionKinds } from '#domain/vocabularies.ts';
import { coverageAt } from './kept-judgements.ts';

/** Order of regions: country, macro-regions, departments, provinces, districts; each by its Spanish name. */
export function byRegion(a: RegionRef, b: RegionRef): number {
  return regionKinds.indexOf(a.kind) - regionKinds.indexOf(b.kind) || byName(a, b);
}

/** Organisations with a presence of any mode in the region or inside it; inherited jurisdiction does not count. */
function organisationsIn(index: FactIndex, region: string, time: AskedTime): number {
  const places = [region, ...inside(index, region)];
  const present = places.flatMap((place) => currentPresences(index.presencesIn.get(place), time));
  return new Set(present.map((fact) => fact.organisation)).size;
}

/** The item of a region; its coverage is that of its group, of several the first, and absent without one. */
export function regionItem(index: FactIndex, region: RegionFact, time: AskedTime): RegionItem {
  const { id, tileColumn: column, tileRow: row } = region;
  const { status, groups } = groupsFor(index, id, time);
  const coverage = coverageAt(index, id, undefined, time);
  const environment: CoverageSummary =
    coverage.themes.find(({ theme }) => theme === 'environment') ?? summarise([], groups.length > 0);
  return {
    ...regionRef(index, id),
    within: distinct(index.withinOf.get(id).map((fact) => fact.whole)),
    tile: column === undefined || row === undefined ? null : { column, row },
    status,
    groups: groups.map((group) => groupRef(index, group)),
    statuses: claimsAbout(index, [id], time, (claim) => claim.aspect === 'status' && !isVerification(claim)),
    coverage: coverage.summary,
    environment: withoutTheme(environment),
    organisations: organisationsIn(index, id, time),
    conflicts: conflictFigures(index, id, time),
    statements: [...index.describedBy.get(id), ...index.withinOf.get(id)].map((fact) => dated(fact, time)),
  };
}

/** Newest first, since the map and the order of the table take the first; those of one date as they stand elsewhere. */
function conflictFigures(index: FactIndex, region: string, time: AskedTime): RegionItem['conflicts'] {
  const end = (claim: ClaimView): string => {
    const newest = newestDate(claim.statements);
    return newest === null ? '' : knownPeriod(newest).last;
  };
  return claimsAbout(index, [region], time, isConflictFigure).sort((a, b) => byText(end(b), end(a)));
}

function withoutTheme(summary: CoverageSummary): CoverageSummary {
  const { applicable, covered, inContact, known, nobody, withheld, weightApplicable, weightCovered, coverage } =
    summary;
  return { applicable, covered, inContact, known, nobody, withheld, weightApplicable, weightCovered, coverage };
}
