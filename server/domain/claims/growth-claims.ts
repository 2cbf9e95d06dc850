/** A stated growth against the difference of the stated counts: a check that no single source makes. */
import type { FactIndex } from '../fact-index.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { knownPeriod, overlaps, type Period } from '../edtf.ts';
import { byText, grouped } from '../ordering.ts';
import { evidenceSpan } from '../statement.ts';
import type { Comparator } from '../vocabularies.ts';
import { allowedRange, canBothHold, numberOf, type AllowedRange } from './allowed-range.ts';
import type { MadeClaim } from './disagreeing-claims.ts';

/** Two stated counts and the growth between them: their difference, or for a growth in percent its share of the first. */
export interface DerivedGrowth {
  readonly before: number;
  readonly after: number;
  readonly growth: number;
  /** How exact each is: from "16" to "more than 20" it is more than 4. */
  readonly signs: { readonly before: Comparator; readonly after: Comparator; readonly growth: Comparator };
  /** The claims that state the counts. */
  readonly made: readonly [MadeClaim, ...MadeClaim[]];
}

/** A growth that a source states, and the counts that make it another number. */
export interface GrowthDispute {
  readonly about: string;
  /** The measure of the counts. */
  readonly counted: string;
  readonly stated: MadeClaim;
  readonly percent: boolean;
  readonly derived: readonly [DerivedGrowth, ...DerivedGrowth[]];
}

/** The measure whose growth a measure is: `members` for `growth`, `membership-growth`, `members-growth` and `new-members`. */
export function countedBy(measure: string): string | undefined {
  if (measure === 'growth' || measure === 'membership-growth') return 'members';
  return /^(.+)-growth$/.exec(measure)?.[1] ?? /^new-(.+)$/.exec(measure)?.[1];
}

/** The sign of the growth between two counts with these; undefined where they leave every growth possible. */
function signOf(before: Comparator, after: Comparator): Comparator | undefined {
  if (before === '=' && after === '=') return '=';
  if (before === '~' || after === '~') return before === after || before === '=' || after === '=' ? '~' : undefined;
  const upwards = [after.startsWith('>'), before.startsWith('<')];
  const downwards = [after.startsWith('<'), before.startsWith('>')];
  const orEqual = [before, after].every((sign) => sign.endsWith('=')) ? '=' : '';
  if (!downwards.includes(true)) return `>${orEqual}`;
  return upwards.includes(true) ? undefined : `<${orEqual}`;
}

interface DatedCount {
  readonly made: MadeClaim;
  readonly span: Period;
}

/** The first and last count that a growth is between: at its ends, or the newest one before it begins. */
function endsOf(growth: MadeClaim, counts: readonly DatedCount[]): { before: DatedCount[]; after: DatedCount[] } {
  const { from, to } = growth.fact;
  const whole = evidenceSpan(growth.fact);
  if (!whole) return { before: [], after: [] };
  const start = from !== undefined && to !== undefined ? knownPeriod(from) : undefined;
  const end = to === undefined ? whole : knownPeriod(to);
  const after = counts.filter(({ span }) => overlaps(span, end));
  const atStart = start ? counts.filter(({ span }) => overlaps(span, start)) : [];
  if (atStart.length > 0) return { before: atStart, after };
  const earlier = counts.filter(({ span }) => span.last < (start ?? whole).first);
  const newest = earlier
    .map(({ span }) => span.last)
    .sort(byText)
    .at(-1);
  return { before: earlier.filter(({ span }) => span.last === newest), after };
}

/** Growth from one count to another; in percent of the first, as whole numbers. */
function grown(before: number, after: number, percent: boolean): number {
  if (!percent) return after - before;
  if (!Number.isFinite(before)) return -100;
  return before <= 0 ? Number.POSITIVE_INFINITY : Math.round((100 * (Math.max(after, 0) - before)) / before);
}

/** Every growth that two counts leave possible. */
function possibleGrowth({ before, after, signs }: DerivedGrowth, percent: boolean): AllowedRange {
  const [from, to] = [allowedRange(before, signs.before), allowedRange(after, signs.after)];
  return {
    least: grown(from.most, to.least, percent),
    most: grown(from.least, to.most, percent),
    leastIn: to.leastIn && from.mostIn,
    mostIn: to.mostIn && from.leastIn,
  };
}

/** The growth between each first and each last count, counts that say the same together. */
function derive(before: readonly DatedCount[], after: readonly DatedCount[], percent: boolean): DerivedGrowth[] {
  const pairs = before.flatMap(({ made: first }) =>
    after.flatMap(({ made: second }): DerivedGrowth[] => {
      const [low, high] = [numberOf(first.claim), numberOf(second.claim)];
      if (first === second || low === undefined || high === undefined || (percent && low === 0)) return [];
      const { comparator: from = '=' } = first.claim;
      const { comparator: to = '=' } = second.claim;
      const sign = signOf(from, to);
      if (sign === undefined) return [];
      const growth = grown(low, high, percent);
      const signs = { before: from, after: to, growth: sign };
      return [{ before: low, after: high, growth, signs, made: [first, second] }];
    }),
  );
  const what = ({ before: low, after: high, signs }: DerivedGrowth): string =>
    `${signs.before}${String(low)} ${signs.after}${String(high)}`;
  return [...grouped(pairs, what).values()].map((same) => {
    const [{ made: head }, ...rest] = same;
    const others = rest.flatMap(({ made }) => made).filter((made) => !head.includes(made));
    return { ...same[0], made: [...head, ...new Set(others)] };
  });
}

function countsOf(index: FactIndex, { claim: growth, fact: { aboutId } }: MadeClaim, counted: string): DatedCount[] {
  return index.claimsAbout.get(aboutId).flatMap((fact): DatedCount[] => {
    const claim = index.claims.get(fact.claim);
    const span = evidenceSpan(fact);
    const same = claim?.aspect === 'figure' && claim.measure === counted && claim.category === growth.category;
    return claim && same && span ? [{ made: { claim, fact }, span }] : [];
  });
}

/** Every stated growth that differs from the growth between two stated counts of the same thing and category. */
export const growthDisputes = oncePerIndex((index: FactIndex): readonly GrowthDispute[] =>
  index.facts.about.flatMap((fact): GrowthDispute[] => {
    const claim = index.claims.get(fact.claim);
    const counted = claim?.aspect === 'figure' ? countedBy(claim.measure ?? '') : undefined;
    if (!claim || counted === undefined) return [];
    const stated = { claim, fact };
    const value = numberOf(claim);
    if (value === undefined) return [];
    const percent = /percent|%|por ciento/i.test(claim.unit ?? '');
    const { before, after } = endsOf(stated, countsOf(index, stated, counted));
    // "More than 5" is no contradiction of 7.
    const said = allowedRange(value, claim.comparator);
    const [first, ...rest] = derive(before, after, percent).filter(
      (growth) => !canBothHold(possibleGrowth(growth, percent), said),
    );
    return first ? [{ about: fact.aboutId, counted, stated, percent, derived: [first, ...rest] }] : [];
  }),
);
