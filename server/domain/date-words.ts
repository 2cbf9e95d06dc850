/** Dates in words, in the precision of their source: "agosto de 2017", "August 2017". */
import type { EdtfDate } from './edtf.ts';
import type { Localised } from './localised.ts';
import { evidenceSpan, type StatementDates } from './statement.ts';

const months: readonly Localised[] = [
  { es: 'enero', en: 'January' },
  { es: 'febrero', en: 'February' },
  { es: 'marzo', en: 'March' },
  { es: 'abril', en: 'April' },
  { es: 'mayo', en: 'May' },
  { es: 'junio', en: 'June' },
  { es: 'julio', en: 'July' },
  { es: 'agosto', en: 'August' },
  { es: 'septiembre', en: 'September' },
  { es: 'octubre', en: 'October' },
  { es: 'noviembre', en: 'November' },
  { es: 'diciembre', en: 'December' },
];

/** An EDTF level 0 date in words. */
export function dateWords(date: EdtfDate): Localised {
  const [year = date, month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (!name) return { es: year, en: year };
  if (day === undefined) return { es: `${name.es} de ${year}`, en: `${name.en} ${year}` };
  const number = String(Number(day));
  return { es: `${number} de ${name.es} de ${year}`, en: `${number} ${name.en} ${year}` };
}

const beforeDay =
  /(?<!\p{L})(desde|hasta|entre|de|a) (?=\d{1,2} de (?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)\p{L}*\.? de \d{4})/giu;

/** Spanish dates with a day take the article after a preposition: "desde el 14 de septiembre de 2021", "del 2 al 9". */
export function withDayArticles(es: string): string {
  return es.replace(beforeDay, (_, word: string) => (/^(de|a)$/i.test(word) ? `${word}l ` : `${word} el `));
}

/**
 * The time of a statement in words: a span when it has two different ends, its one date otherwise, `undefined` when it
 * is undated.
 */
export function spanWords(dates: StatementDates): Localised | undefined {
  if (!evidenceSpan(dates)) return undefined;
  const last = dates.to ?? dates.attested ?? dates.from;
  const first = dates.from ?? last;
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [dateWords(first), dateWords(last)];
  if (first === last) return start;
  return { es: withDayArticles(`de ${start.es} a ${end.es}`), en: `${start.en} to ${end.en}` };
}
