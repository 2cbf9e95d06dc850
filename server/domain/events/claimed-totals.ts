/**
 * Figures that sources give for people trained and events held, and whether they may be added up: never where one may
 * count what another counts.
 */
import { wholesOf } from './wholes.ts';
import { countsAll } from '../claims.ts';
import type { MadeClaim } from '../claims/disagreeing-claims.ts';
import { spanWords } from '../date-words.ts';
import { overlaps, type Period } from '../edtf.ts';
import type { FactIndex } from '../fact-index.ts';
import type { Localised } from '../localised.ts';
import { grouped } from '../ordering.ts';
import { evidenceSpan } from '../statement.ts';
import { figureText } from '../statement-sentences/claim-text.ts';
import { both, say } from '../statement-sentences/sentence-table.ts';

/** Measures that count people who were trained or took part. */
const peopleMeasures = new Set(['participants', 'people-trained', 'trained', 'trainees', 'attendance', 'attendees']);
/** Measures that count events; each is added up with its own kind only. */
const eventMeasures = new Set(['activities', 'events', 'meetings', 'plenaries', 'trainings', 'workshops', 'courses']);

/** Under what a figure is listed: `people`, or the measure that counts events; undefined for any other figure. */
export function countedAs({ claim }: MadeClaim): string | undefined {
  const { aspect, measure = '', value = '' } = claim;
  if (aspect !== 'figure' || value.trim() === '' || !Number.isFinite(Number(value))) return undefined;
  if (peopleMeasures.has(measure)) return 'people';
  return eventMeasures.has(measure) ? measure : undefined;
}

/** One figure for a whole, all claims that give the same one together, with the figures that break it down. */
export interface ClaimedTotal {
  readonly value: number;
  readonly claims: readonly [MadeClaim, ...MadeClaim[]];
  /** Figures for a category of the same thing and period: "83 of them police". */
  readonly parts: readonly MadeClaim[];
  readonly period: Period | undefined;
}

export interface ClaimedTotals {
  readonly counted: string;
  readonly totals: readonly ClaimedTotal[];
  /** The sum; null where it would count something twice, or might. */
  readonly sum: number | null;
  /** Why there is no sum, one sentence a reason; empty where there is one, or a single figure. */
  readonly whyNot: readonly Localised[];
}

function periodKey({ fact }: MadeClaim): string {
  const span = evidenceSpan(fact);
  return `${fact.aboutId} ${span ? `${span.first} ${span.last}` : ''}`;
}

function totalsOf(made: readonly MadeClaim[]): ClaimedTotal[] {
  const whole = made.filter(({ claim }) => countsAll(claim));
  const broken = made.filter(({ claim }) => !countsAll(claim));
  const alike = grouped(whole, (one) => `${periodKey(one)} ${String(Number(one.claim.value))}`);
  const totals = [...alike.values()].map((claims) => {
    const key = periodKey(claims[0]);
    return {
      value: Number(claims[0].claim.value),
      claims,
      parts: broken.filter((part) => periodKey(part) === key),
      period: evidenceSpan(claims[0].fact),
    };
  });
  return totals.sort(
    (a, b) => (a.period?.first ?? '9999').localeCompare(b.period?.first ?? '9999') || a.value - b.value,
  );
}

/** "2213 (2010 to 2015)": without the unit, which sources give in their own language. */
function label({ claims: [{ claim, fact }] }: ClaimedTotal): Localised {
  const { value, comparator } = claim;
  const bare = {
    id: claim.id,
    aspect: claim.aspect,
    ...(comparator ? { comparator } : {}),
    ...(value ? { value } : {}),
  };
  const figure = figureText(bare) ?? both('', '');
  const span = spanWords(fact);
  return span ? both(`${figure.es} (${span.es})`, `${figure.en} (${span.en})`) : figure;
}

function isWithin(inner: Period, outer: Period): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Why two figures cannot be added, or undefined when nothing speaks against it. */
function conflictOf(index: FactIndex, a: ClaimedTotal, b: ClaimedTotal): Localised | undefined {
  const [aboutA, aboutB] = [a.claims[0].fact.aboutId, b.claims[0].fact.aboutId];
  const partOf = (part: string, whole: string): boolean => wholesOf(index, part).includes(whole);
  if (partOf(aboutA, aboutB)) return partSentence(a, b);
  if (partOf(aboutB, aboutA)) return partSentence(b, a);
  if (!a.period || !b.period) return undefined;
  if (!overlaps(a.period, b.period)) return undefined;
  const sameThing = aboutA === aboutB;
  const same = a.period.first === b.period.first && a.period.last === b.period.last;
  if (sameThing && !same && isWithin(a.period, b.period)) return withinSentence(a, b);
  if (sameThing && !same && isWithin(b.period, a.period)) return withinSentence(b, a);
  return say(
    both('los periodos de', 'the periods of'),
    label(a),
    both('y', 'and'),
    label(b),
    both(
      'se cruzan, y las fuentes no dicen si cuentan lo mismo',
      'overlap, and the sources do not say whether they count the same',
    ),
  );
}

function partSentence(part: ClaimedTotal, whole: ClaimedTotal): Localised {
  return say(
    label(part),
    both('es de una actividad que forma parte de la de', 'is of an event that is part of that of'),
    label(whole),
    both('y puede estar contado allí', 'and may be counted there'),
  );
}

function withinSentence(inner: ClaimedTotal, outer: ClaimedTotal): Localised {
  return say(
    label(inner),
    both('cae dentro del periodo de', 'lies within the period of'),
    label(outer),
    both('y está contenido en esa cifra o puede estarlo', 'and is or may be contained in that figure'),
  );
}

function reasons(index: FactIndex, totals: readonly ClaimedTotal[]): Localised[] {
  const units = new Set(totals.map(({ claims: [{ claim }] }) => (claim.unit ?? '').trim().toLowerCase()));
  return [
    ...totals
      .filter(({ period }) => !period)
      .map((total) =>
        say(
          label(total),
          both('no tiene fecha: no se sabe si está en otra cifra', 'is undated: it may be in another figure'),
        ),
      ),
    ...totals
      .filter(({ claims: [{ claim }] }) => (claim.comparator ?? '=') !== '=')
      .map((total) => say(label(total), both('no es una cifra exacta', 'is not an exact figure'))),
    ...(units.size > 1
      ? [
          say(
            both('las cifras cuentan en unidades distintas:', 'the figures count in different units:'),
            [...units].join(', '),
          ),
        ]
      : []),
    ...totals.flatMap((a, place) => totals.slice(place + 1).flatMap((b) => conflictOf(index, a, b) ?? [])),
  ];
}

/** The figures by what they count, people first, each as claimed; added up only where nothing can be counted twice. */
export function claimedTotals(index: FactIndex, made: readonly MadeClaim[]): ClaimedTotals[] {
  const families = grouped(
    made.filter((one) => countedAs(one) !== undefined),
    (one) => countedAs(one) ?? '',
  );
  return [...families]
    .sort(([a], [b]) => Number(b === 'people') - Number(a === 'people') || a.localeCompare(b))
    .flatMap(([counted, figures]): ClaimedTotals[] => {
      const totals = totalsOf(figures);
      if (totals.length === 0) return [];
      if (totals.length === 1) return [{ counted, totals, sum: null, whyNot: [] }];
      const whyNot = reasons(index, totals);
      const sum = whyNot.length > 0 ? null : totals.reduce((all, { value }) => all + value, 0);
      return [{ counted, totals, sum, whyNot }];
    });
}
