/** Figures that sources give for the size of a group, beside how many organisations are on file by name. */
import { askedTime, type AskedTime } from '../asked-time.ts';
import { claimsAbout } from '../claims.ts';
import { countedBy } from '../claims/growth-claims.ts';
import type { FactIndex } from '../fact-index.ts';
import type { ClaimFact } from '../facts/nodes.ts';
import { organisationRef } from '../names.ts';
import type { ClaimView, OrganisationRef } from '../views/pieces.ts';
import type { StatedSize } from '../views/group-view.ts';
import { organisationKinds } from '../vocabularies.ts';
import { heldRoles, type Held } from './held-roles.ts';

/** Whether a claim is a count of members: `members`, `core-members`, not a growth of them. */
export function isSizeFigure({ aspect, measure = '' }: ClaimFact): boolean {
  return aspect === 'figure' && measure.includes('members') && countedBy(measure) === undefined;
}

/** Which organisations a category counts: all, those of a kind, or those of a pillar; undefined for other words. */
function countedIn(index: FactIndex, category: string | undefined): ((ref: OrganisationRef) => boolean) | undefined {
  if (category === undefined) return () => true;
  if (organisationKinds.some((kind) => kind === category)) return ({ kind }) => kind === category;
  return index.pillars.has(category) ? ({ pillar }) => pillar === category : undefined;
}

function dateOf({ statements: [first] }: ClaimView): string | undefined {
  return first && (first.to ?? first.attested ?? first.from);
}

/**
 * Each figure of size with the organisations that are named at its own date (`named`) and on file by then (`onFile`);
 * both null where its category counts something that is not on file, or where the figure has no date.
 */
export function statedSizes(index: FactIndex, group: string, time: AskedTime): StatedSize[] {
  return claimsAbout(index, [group], time, isSizeFigure).map((claim): StatedSize => {
    const date = dateOf(claim);
    const counted = claim.measure === 'members' || claim.measure === 'core-members';
    const wanted = counted ? countedIn(index, claim.category) : undefined;
    if (date === undefined || !wanted) return { claim, named: null, onFile: null };
    const held = [...heldRoles(index, group, askedTime(date, date))].filter(
      ([organisation, own]) => takesPart(claim, own) && wanted(organisationRef(index, organisation)),
    );
    return {
      claim,
      named: held.filter(([, own]) => own.named).length,
      onFile: held.filter(([, own]) => own.onFile).length,
    };
  });
}

/** A count of core members leaves observers out; one of members is of all who take part, as sources count. */
function takesPart({ measure }: ClaimView, { roles }: Held): boolean {
  return measure !== 'core-members' || roles.some((role) => role !== 'observer');
}
