/** Regions side by side, each with its own groups: nothing is added up across regions. */
import { newestDate, type AskedTime } from '#domain/asked-time.ts';
import { claimsAbout, isVerification } from '#domain/claims.ts';
import { conflictScopes } from '#domain/claims/conflict-scopes.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { enclosingRef, groupRef, regionRef } from '#domain/names.ts';
import { grouped } from '#domain/ordering.ts';
import { presencesOf } from '#domain/presence-rows.ts';
import { groupsFor } from '#domain/regions.ts';
import type { ComparedGroup, ComparedRegion, RegionComparisonView } from '#domain/views/region-comparison-view.ts';
import type { PresenceRow } from '#domain/views/presences-view.ts';
import { groupStandingView } from './group-standing-view.ts';
import { coverageAt } from './kept-judgements.ts';

function comparedGroup(index: FactIndex, region: string, group: string | undefined, time: AskedTime): ComparedGroup {
  const { summary, items } = coverageAt(index, region, group, time);
  const roles = items.map(({ role, state, marks }) => ({ role, state, marks }));
  const open = roles.filter(
    ({ role, state }) => role.theme === 'environment' && state !== 'covered' && state !== 'not-applicable',
  );
  return {
    standing: group === undefined ? null : groupStandingView(index, group, time),
    summary,
    roles,
    missingEnvironmental: group === undefined ? null : open,
  };
}

/** Organisations, not statements: one that two sources place counts once a mode. */
function organisationsByMode(rows: readonly PresenceRow[]): ComparedRegion['byMode'] {
  return Object.fromEntries(
    [...grouped(rows, ({ mode }) => mode)].map(([mode, same]) => [
      mode,
      new Set(same.map(({ organisation }) => organisation.id)).size,
    ]),
  );
}

function comparedRegion(index: FactIndex, id: string, time: AskedTime): ComparedRegion {
  const { status, groups, national, enclosing } = groupsFor(index, id, time);
  const { items, organisations } = presencesOf(index, id, time);
  const judged = groups.length === 0 ? [undefined] : groups;
  const compared = judged.map((group) => comparedGroup(index, id, group, time));
  const ends = compared.flatMap(({ standing }) => standing?.recordEnds ?? []).map((to) => ({ to }));
  return {
    region: regionRef(index, id),
    status,
    nationalGroup: national === undefined ? null : groupRef(index, national),
    enclosing: enclosingRef(index, enclosing),
    statuses: claimsAbout(index, [id], time, (claim) => claim.aspect === 'status' && !isVerification(claim)),
    groups: compared,
    organisations,
    byMode: organisationsByMode(items.filter(({ inherited }) => !inherited)),
    inherited: new Set(items.filter(({ inherited }) => inherited).map(({ organisation }) => organisation.id)).size,
    conflictScopes: conflictScopes(index, id, time),
    recordEnds: newestDate(groups.length > 0 ? ends : index.claimsAbout.get(id)),
  };
}

/**
 * The regions in the order asked for.
 * @throws AppError NOT_FOUND for an unknown region
 */
export function regionComparison(index: FactIndex, regions: readonly string[], time: AskedTime): RegionComparisonView {
  const items = regions.map((id) => comparedRegion(index, id, time));
  return { at: time.at, total: items.length, items };
}
