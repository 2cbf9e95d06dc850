/** Claims that say otherwise about the same thing, and a stated growth that the stated counts do not bear out. */
import { claimDisputes, type MadeClaim } from '../claims/disagreeing-claims.ts';
import { growthDisputes, type DerivedGrowth } from '../claims/growth-claims.ts';
import { spanWords } from '../date-words.ts';
import type { FactIndex } from '../fact-index.ts';
import type { Localised } from '../localised.ts';
import { claimText } from '../statement-sentences/claim-text.ts';
import { both, nameOf, say } from '../statement-sentences/sentence-table.ts';
import type { Comparator, Locale } from '../vocabularies.ts';
import { hasWord, words } from '../wording.ts';
import type { FoundDisagreement, FoundReading } from './found-disagreement.ts';

function textOf(index: FactIndex, { claim, fact }: MadeClaim): Localised {
  return claimText(claim, nameOf(index, fact.aboutId));
}

function when({ fact }: MadeClaim): Localised | string {
  const span = spanWords(fact);
  return span ? both(`(${span.es})`, `(${span.en})`) : '';
}

/** ": integrantes"; nothing for a measure that has no word, whose readings say what it is. */
function measured(measure: string): Localised {
  const { es, en } = words('measure', measure);
  return hasWord('measure', measure) ? both(`: ${es}`, `: ${en}`) : both('', '');
}

/** Puts what is measured right behind the name or date before it. */
function withMeasure(text: readonly (Localised | string)[], measure: string): Localised {
  const what = measured(measure);
  const { es, en } = say(...text);
  return both(es.replace(/\.$/, `${what.es}.`), en.replace(/\.$/, `${what.en}.`));
}

/** One disagreement for each set of claims with equal subject, measure, category and period and different values. */
export function claimDisagreements(index: FactIndex): FoundDisagreement[] {
  return claimDisputes(index).map(({ id, about, measure, readings }) => {
    const first = readings[0]?.[0];
    const lead = both('las fuentes discrepan sobre', 'sources disagree on');
    return {
      id,
      about: [about],
      text: withMeasure([lead, nameOf(index, about), first ? when(first) : ''], measure),
      readings: readings.map((made) => {
        const [head, ...rest] = made;
        return { text: textOf(index, head), facts: [head.fact, ...rest.map(({ fact }) => fact)] };
      }),
    };
  });
}

function derivedReading({ before, after, growth, signs, made }: DerivedGrowth, percent: boolean): FoundReading {
  const [head, ...rest] = made;
  const sum = (lang: Locale): string => {
    const signed = (number: number, sign: Comparator): string =>
      [words('comparator', sign)[lang], String(number)].filter(Boolean).join(' ');
    const [low, high] = [signed(before, signs.before), signed(after, signs.after)];
    const result = signed(growth, signs.growth);
    return percent ? `(${high} − ${low}) / ${low} = ${result} %` : `${high} − ${low} = ${result}`;
  };
  return {
    text: say(both(`diferencia entre las cifras: ${sum('es')}`, `difference of the figures: ${sum('en')}`)),
    facts: [head.fact, ...rest.map(({ fact }) => fact)],
  };
}

/** The growth as stated beside the growth that the stated counts make. */
export function growthDisagreements(index: FactIndex): FoundDisagreement[] {
  return growthDisputes(index).map(({ about, counted, stated, percent, derived }) => {
    const lead = both(
      'el crecimiento declarado no coincide con las cifras de',
      'the stated growth does not match the figures of',
    );
    return {
      id: `growth:${stated.claim.id}`,
      about: [about],
      text: withMeasure([lead, nameOf(index, about)], counted),
      readings: [
        { text: textOf(index, stated), facts: [stated.fact] },
        ...derived.map((growth) => derivedReading(growth, percent)),
      ],
    };
  });
}
