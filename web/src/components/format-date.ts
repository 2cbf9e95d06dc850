/** Dates in words, in the precision of the source: "2017", "agosto de 2017", "31 August 2017". */
import type { StatementDates } from '#domain/statement.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { i18n } from '../i18n/i18n.ts';

const months = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

const shortMonths = {
  es: 'ene. feb. mar. abr. mayo jun. jul. ago. sept. oct. nov. dic.'.split(' '),
  en: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
} as const;

interface Options {
  /** Shorten the month, for narrow columns. */
  readonly short?: boolean;
}

/** An EDTF level 0 date in words; any other text is given back as it is. */
export function formatDate(date: string, lang: Locale, { short = false }: Options = {}): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = (short ? shortMonths : months)[lang][Number(month) - 1];
  if (name === undefined) return date;
  const words = lang === 'es' ? `${name} de ${year}` : `${name} ${year}`;
  if (day === undefined) return words;
  return lang === 'es' ? `${String(Number(day))} de ${words}` : `${String(Number(day))} ${words}`;
}

/** The dates of a statement in words: since, until, between, attested, or undated. */
export function formatDates({ from, to, attested }: StatementDates, lang: Locale, options: Options = {}): string {
  const t = i18n.getFixedT(lang);
  const parts: string[] = [];
  if (from !== undefined && to !== undefined) {
    const same = from === to;
    const [first, last] = [formatDate(from, lang, options), formatDate(to, lang, options)];
    parts.push(same ? first : t('components.between', { from: first, to: last }));
  } else if (from !== undefined) parts.push(t('components.from', { date: formatDate(from, lang, options) }));
  else if (to !== undefined) parts.push(t('components.until', { date: formatDate(to, lang, options) }));
  if (attested !== undefined) parts.push(t('components.attested', { date: formatDate(attested, lang, options) }));
  return parts.length === 0 ? t('components.undated') : parts.join('; ');
}

/** When an event was: its date, or from when to when. */
export function formatEventDates({ from, to }: Pick<StatementDates, 'from' | 'to'>, lang: Locale): string {
  return from === undefined || to === undefined
    ? formatDates({ from: from ?? to, to: from ?? to }, lang)
    : formatDates({ from, to }, lang);
}

/** The latest date that any of the statements bears, as written; undefined when none is dated. */
export function latestDate(statements: readonly StatementDates[]): string | undefined {
  return statements
    .flatMap(({ from, to, attested }) => [from, to, attested])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
