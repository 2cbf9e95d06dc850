/** Criteria that sources give: for choosing the next region, and for who takes part in a group. */
import type { AskedTime } from '../asked-time.ts';
import { claimsAbout } from '../claims.ts';
import type { FactIndex } from '../fact-index.ts';
import type { ClaimFact } from '../facts/nodes.ts';
import { nodeRef } from '../names.ts';
import { enclosing, groupsFor } from '../regions.ts';
import type { CriteriaSet } from '../views/region-claims-view.ts';

/** Whether a claim speaks of the regions that come next: measure `next-region`, or one that begins so. */
function isOfNextRegion({ measure = '' }: ClaimFact): boolean {
  return measure.startsWith('next-region');
}

/**
 * The criteria that hold for a region: for choosing regions those of its groups, of the group of the region around it
 * and of the country's, with what is not stated of them; for taking part those of its own groups. A criterion about a
 * region chooses regions.
 */
export function criteriaSets(index: FactIndex, region: string, time: AskedTime): CriteriaSet[] {
  const { groups, national, enclosing: around } = groupsFor(index, region, time);
  const own = new Set([region, ...groups]);
  const wider = [...(around ? [around.group] : []), ...(national === undefined ? [] : [national])];
  return [...new Set([...own, ...wider, ...enclosing(index, region)])].flatMap((id): CriteriaSet[] => {
    const of = nodeRef(index, id);
    if (!of) return [];
    const choosesRegions = (claim: ClaimFact): boolean =>
      isOfNextRegion(claim) || (of.type === 'region' && claim.aspect === 'criterion');
    const ofRegions = claimsAbout(
      index,
      [id],
      time,
      (claim) => (claim.aspect === 'criterion' || claim.aspect === 'not-stated') && choosesRegions(claim),
    );
    const ofSeats = own.has(id)
      ? claimsAbout(index, [id], time, (claim) => claim.aspect === 'criterion' && !choosesRegions(claim))
      : [];
    return [
      ...(ofRegions.length > 0 ? [{ chooses: 'region' as const, of, claims: ofRegions }] : []),
      ...(ofSeats.length > 0 ? [{ chooses: 'organisations' as const, of, claims: ofSeats }] : []),
    ];
  });
}
