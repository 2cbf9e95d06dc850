/** What sources say that is no link: figures, rules, criteria, steps, statuses, notes, and what is not stated. */
import { dated, type AskedTime } from './asked-time.ts';
import { disagreeingClaims } from './claims/disagreeing-claims.ts';
import { AppError } from './errors.ts';
import type { FactIndex } from './fact-index.ts';
import type { ClaimFact } from './facts/nodes.ts';
import { nodeRef } from './names.ts';
import { byText, distinct } from './ordering.ts';
import { ownText } from './statement-sentences/claim-text.ts';
import type { ClaimView } from './views/pieces.ts';

/**
 * A claim with its sources and the claims that say otherwise.
 * @throws AppError NOT_FOUND when the claim, or what it is about, is not on file
 */
export function claimView(index: FactIndex, id: string, time: AskedTime): ClaimView {
  const claim = index.claims.get(id);
  const facts = index.aboutOf.get(id);
  const about = facts[0] && nodeRef(index, facts[0].aboutId);
  if (!claim || !about) throw new AppError('NOT_FOUND', `no claim ${id}`, { details: { type: 'claim', id } });
  const { aspect, measure, category, value, comparator, unit } = claim;
  const text = ownText(claim);
  return {
    id,
    about,
    aspect,
    ...(measure === undefined ? {} : { measure }),
    ...(category === undefined ? {} : { category }),
    ...(value === undefined ? {} : { value }),
    ...(comparator === undefined ? {} : { comparator }),
    ...(unit === undefined ? {} : { unit }),
    ...(text === undefined ? {} : { text }),
    statements: facts.map((fact) => dated(fact, time)),
    disagreesWith: [...(disagreeingClaims(index).get(id) ?? [])],
  };
}

const all = (): boolean => true;

/**
 * The claims about any of the things, each once, oldest first and undated last; `wanted` narrows them. A claim counts at
 * every asked time, with the state of its statements.
 */
export function claimsAbout(
  index: FactIndex,
  about: readonly string[],
  time: AskedTime,
  wanted: (claim: ClaimFact) => boolean = all,
): ClaimView[] {
  const ids = distinct(about.flatMap((id) => index.claimsAbout.get(id).map((fact) => fact.claim)));
  return ids
    .filter((id) => {
      const claim = index.claims.get(id);
      return claim !== undefined && wanted(claim);
    })
    .map((id) => claimView(index, id, time))
    .sort(byDate);
}

function byDate(a: ClaimView, b: ClaimView): number {
  return byText(dateOf(a), dateOf(b)) || byText(subject(a), subject(b)) || byText(a.id, b.id);
}

function subject({ aspect, measure = '', category = '' }: ClaimView): string {
  return `${aspect} ${measure} ${category}`;
}

function dateOf({ statements }: ClaimView): string {
  const dates = statements.flatMap(({ from, to, attested }) => from ?? attested ?? to ?? []);
  return dates.sort(byText)[0] ?? '9999';
}

/** Whether a claim speaks of conflicts: its measure names them, or it counts in them ("disputes over water: 9 conflicts"). */
export function isAboutConflicts({ measure = '', unit = '' }: ClaimFact): boolean {
  return [measure, unit].some((text) => text.toLowerCase().includes('conflict'));
}

/** Whether a claim is a figure about conflicts in a region. */
export function isConflictFigure(claim: ClaimFact): boolean {
  return claim.aspect === 'figure' && isAboutConflicts(claim);
}

/** Whether a figure counts the whole of something: it has no category, or the one that says "in all". */
export function countsAll({ category }: Pick<ClaimFact, 'category'>): boolean {
  return category === undefined || category === 'all';
}

/** Whether a claim only says that a fact has or has not been checked against its official text. */
export function isVerification({ measure }: ClaimFact): boolean {
  return measure === 'verified';
}
