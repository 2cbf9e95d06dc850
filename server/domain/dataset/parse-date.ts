/** Dates as people and spreadsheets write them, brought to EDTF level 0. */
import { periodOf } from '../edtf.ts';
import type { Localised } from '../localised.ts';

export type ParsedDate = { readonly value: string; readonly warning?: Localised } | { readonly problem: Localised };

const problem: Localised = {
  es: 'no es una fecha: escriba 2017, agosto de 2017, 2017-08 o 2017-08-31',
  en: 'not a date: write 2017, August 2017, 2017-08 or 2017-08-31',
};

/** Months as people write them, by their first three letters: Spanish, then English where it differs. */
const monthStems: readonly (readonly string[])[] = [
  ['ene', 'jan'],
  ['feb'],
  ['mar'],
  ['abr', 'apr'],
  ['may'],
  ['jun'],
  ['jul'],
  ['ago', 'aug'],
  ['sep', 'set'],
  ['oct'],
  ['nov'],
  ['dic', 'dec'],
];

const monthNames = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'setiembre'],
  ...['octubre', 'noviembre', 'diciembre', 'january', 'february', 'march', 'april', 'june', 'july', 'august'],
  ...['september', 'october', 'november', 'december', 'sept'],
];

function monthOf(word: string): string | undefined {
  const known = monthNames.includes(word) || word.length === 3;
  const place = monthStems.findIndex((stems) => stems.includes(word.slice(0, 3)));
  return known && place >= 0 ? String(place + 1).padStart(2, '0') : undefined;
}

/** `agosto de 2017`, `31 de agosto de 2017`, `31 August 2017`, `August 31, 2017`, `ago. 2017`. */
function fromWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/[.,º°]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !['de', 'del', 'of', 'el', 'the'].includes(word));
  const year = words.at(-1) ?? '';
  const [first = '', second] = words.slice(0, -1).map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)?$/, '$1'));
  if (!/^\d{4}$/.test(year) || words.length < 2 || words.length > 3) return undefined;
  const [month, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const number = month === undefined ? undefined : monthOf(month);
  if (number === undefined || (day !== undefined && !/^\d{1,2}$/.test(day))) return undefined;
  return day === undefined ? `${year}-${number}` : `${year}-${number}-${day.padStart(2, '0')}`;
}

function rewritten(text: string): string | undefined {
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (moment) return moment[1];
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (day) return `${day[3] ?? ''}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (month) return `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}`;
  return fromWords(text);
}

/**
 * EDTF level 0 as it is; `31/08/2017`, `08/2017`, date-times and dates in Spanish or English words (`agosto de 2017`,
 * `31 August 2017`) are rewritten with a warning; anything else is refused.
 */
export function parseDate(text: string): ParsedDate {
  const trimmed = text.trim();
  if (periodOf(trimmed)) return { value: trimmed };
  const value = rewritten(trimmed);
  if (value === undefined || !periodOf(value)) return { problem };
  return {
    value,
    warning: { es: `fecha leída como ${value} (día/mes/año)`, en: `date read as ${value} (day/month/year)` },
  };
}

/** A date cut to its month, since interviews are never dated by day. */
export function parseMonth(text: string): ParsedDate {
  const date = parseDate(text);
  if ('problem' in date) return date;
  if (date.value.length < 7) {
    return { problem: { es: 'falta el mes: escriba 2017-08', en: 'the month is missing: write 2017-08' } };
  }
  const value = date.value.slice(0, 7);
  if (value === date.value) return date;
  return { value, warning: { es: `solo se guarda el mes: ${value}`, en: `only the month is kept: ${value}` } };
}
