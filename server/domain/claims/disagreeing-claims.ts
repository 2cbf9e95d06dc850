/**
 * Which claims say otherwise about the same thing: equal subject, aspect, measure, category and period, and values of
 * which only one can be true.
 */
import type { FactIndex } from '../fact-index.ts';
import type { About } from '../facts/links.ts';
import type { ClaimFact } from '../facts/nodes.ts';
import { oncePerIndex } from '../once-per-index.ts';
import { byLocator, byText, grouped } from '../ordering.ts';
import { evidenceSpan, type StatementDates } from '../statement.ts';
import { disagreeingAspects, type ClaimAspect } from '../vocabularies.ts';
import { allowedRange, canBothHold, numberOf } from './allowed-range.ts';

/** A claim as one source makes it, at one place and time. */
export interface MadeClaim {
  readonly claim: ClaimFact;
  readonly fact: About;
}

/** Claims about one thing that do not say the same, by what they say, in the order of their values. */
export interface ClaimDispute {
  readonly id: string;
  readonly about: string;
  readonly measure: string;
  readonly category: string | undefined;
  readonly readings: readonly Reading[];
}

const disputable: ReadonlySet<ClaimAspect> = new Set(disagreeingAspects);

/** The evidence period as text; claims without a date are of one and the same, unknown period. */
export function periodKey(dates: StatementDates): string {
  const span = evidenceSpan(dates);
  return span ? `${span.first}..${span.last}` : 'undated';
}

function subjectKey({ claim, fact }: MadeClaim): string {
  const { aspect, measure = '', category = '' } = claim;
  return [fact.aboutId, aspect, measure, category, periodKey(fact)].join(':');
}

type Reading = [MadeClaim, ...MadeClaim[]];

/** What a claim says, so that equal figures written differently are equal: `12` and `12.0`. */
function saidValue(claim: ClaimFact): string {
  const { value, textEs, textEn } = claim;
  if (value === undefined) return `text ${textEs ?? ''} ${textEn ?? ''}`;
  const number = numberOf(claim);
  const plain = number === undefined ? value.trim().toLowerCase() : String(number);
  const { comparator = '=' } = claim;
  return `value ${plain} ${unitOf(claim)} ${number === undefined || comparator === '=' ? '' : comparator}`;
}

function unitOf({ unit = '' }: ClaimFact): string {
  return unit.trim().toLowerCase();
}

/** Whether only one of two claims can be true. A figure without a unit counts in the unit of the other. */
function contradict(a: ClaimFact, b: ClaimFact): boolean {
  if (saidValue(a) === saidValue(b)) return false;
  const [first, second] = [numberOf(a), numberOf(b)];
  if (first === undefined || second === undefined) return true;
  const sameUnit = unitOf(a) === '' || unitOf(b) === '' || unitOf(a) === unitOf(b);
  return !sameUnit || !canBothHold(allowedRange(first, a.comparator), allowedRange(second, b.comparator));
}

function readingsContradict([{ claim }]: Reading, [{ claim: other }]: Reading): boolean {
  return contradict(claim, other);
}

/**
 * Values are compared with values; those that contradict none of the others are left out. Texts alone are compared
 * between sources only: one source lists, it does not contradict itself.
 */
function readingsOf(made: readonly MadeClaim[]): Reading[] {
  const withValue = grouped(
    made.filter(({ claim }) => claim.value !== undefined),
    ({ claim }) => saidValue(claim),
  );
  const values = [...withValue].sort(([a], [b]) => byLocator(a, b)).map(([, reading]) => reading);
  const opposed = values.filter((reading) => values.some((other) => readingsContradict(reading, other)));
  if (opposed.length > 0) return opposed;
  const texts = made.filter(({ claim }) => claim.value === undefined && (claim.textEs ?? claim.textEn) !== undefined);
  const bySource = new Set(texts.map(({ fact }) => fact.source));
  const byWords = grouped(texts, ({ claim }) => saidValue(claim));
  return bySource.size > 1 && byWords.size > 1 ? [...byWords.values()] : [];
}

/** Every dispute between claims of aspect figure, rule or status that name what they measure; by id. */
export const claimDisputes = oncePerIndex((index: FactIndex): readonly ClaimDispute[] => {
  const made = index.facts.about.flatMap((fact): MadeClaim[] => {
    const claim = index.claims.get(fact.claim);
    return claim?.measure !== undefined && disputable.has(claim.aspect) ? [{ claim, fact }] : [];
  });
  return [...grouped(made, subjectKey)]
    .flatMap(([key, members]): ClaimDispute[] => {
      const readings = readingsOf(members);
      const [{ claim, fact }] = members;
      if (readings.length < 2 || claim.measure === undefined) return [];
      return [{ id: `claim:${key}`, about: fact.aboutId, measure: claim.measure, category: claim.category, readings }];
    })
    .sort((a, b) => byText(a.id, b.id));
});

/** Ids of the claims that each claim disagrees with, in text order. */
export const disagreeingClaims = oncePerIndex((index: FactIndex): ReadonlyMap<string, readonly string[]> => {
  const others = new Map<string, Set<string>>();
  for (const { readings } of claimDisputes(index)) {
    for (const reading of readings) {
      const rivals = readings
        .filter((other) => readingsContradict(reading, other))
        .flatMap((other) => other.map(({ claim }) => claim.id));
      for (const { claim } of reading) others.set(claim.id, new Set([...(others.get(claim.id) ?? []), ...rivals]));
    }
  }
  return new Map([...others].map(([claim, rivals]) => [claim, [...rivals].sort(byText)]));
});
