/** Claims about a group by the step that they belong to: a step and what its source says at the same place. */
import type { AskedTime } from '../asked-time.ts';
import { claimsAbout, isVerification } from '../claims.ts';
import type { FactIndex } from '../fact-index.ts';
import { byLocator, grouped } from '../ordering.ts';
import { claimAspects } from '../vocabularies.ts';
import type { ClaimView } from '../views/pieces.ts';
import type { StepClaims } from '../views/group-view.ts';

function placesOf({ statements }: ClaimView): string[] {
  return statements.map(({ source, locator }) => `${source} ${locator}`);
}

function byAspect(a: ClaimView, b: ClaimView): number {
  const place = ({ aspect }: ClaimView): number => claimAspects.findIndex((known) => known === aspect);
  return place(a) - place(b);
}

/**
 * The steps that sources describe, those of one source at one locator together (numbered ones in their order), each
 * with the other claims of that place; and the claims that belong to no step. Rules, criteria and what is not stated are
 * found by place because a source describes a step and its rules in one section.
 */
export function stepClaims(
  index: FactIndex,
  group: string,
  time: AskedTime,
): { readonly steps: StepClaims[]; readonly others: ClaimView[] } {
  const claims = claimsAbout(index, [group], time, (claim) => !isVerification(claim));
  const steps = claims.filter(({ aspect }) => aspect === 'step');
  const byPlace = grouped(steps, (step) => placesOf(step)[0] ?? '');
  const stepPlace = (claim: ClaimView): string | undefined => placesOf(claim).find((place) => byPlace.has(place));
  const rest = claims.filter(({ aspect }) => aspect !== 'step').sort(byAspect);
  const order = ([first]: readonly ClaimView[]): string => first?.value ?? first?.measure ?? '';
  return {
    steps: [...byPlace]
      .map(([place, found]) => ({
        steps: [...found].sort((a, b) => byLocator(order([a]), order([b]))),
        claims: rest.filter((claim) => stepPlace(claim) === place),
      }))
      .sort((a, b) => byLocator(order(a.steps), order(b.steps))),
    others: rest.filter((claim) => stepPlace(claim) === undefined),
  };
}
