/** Figures that sources give for the size of a group, beside how many organisations are on file by name. */
import { askedTime, type AskedTime } from '../asked-time.ts';
import { claimsAbout, countsAll } from '../claims.ts';
import { countedBy } from '../claims/growth-claims.ts';
import { chosen } from '../dataset/choice-words.ts';
import { fold } from '../dataset/fold.ts';
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

/** "Empresas extractivas" as the lists have it: "empresa extractiva"; "embassies": "embassy". */
function inSingular(words: string): string {
  return words.replace(/ies\b/g, 'y').replace(/(?<=[nrl])es\b|s\b/g, '');
}

/** Which organisations a category counts: all, those of a kind, or those of a pillar, by id or name; undefined for other words. */
function countedIn(index: FactIndex, category: string | undefined): ((ref: OrganisationRef) => boolean) | undefined {
  if (category === undefined || countsAll({ category })) return () => true;
  const written = fold(category);
  const named = [...index.pillars.values()].find(({ id, nameEs, nameEn, aliases }) =>
    [id, nameEs, nameEn, ...aliases].some((name) => fold(name) === written),
  );
  const kind = chosen(organisationKinds, category) ?? chosen(organisationKinds, inSingular(category));
  if (kind === category || !named) return kind === undefined ? undefined : (ref) => ref.kind === kind;
  return ({ pillar }) => pillar === named.id;
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
