/** Dates as people and spreadsheets write them, brought to EDTF level 0. */
import { periodOf } from '../edtf.ts';
import type { Localised } from '../localised.ts';

export type ParsedDate = { readonly value: string; readonly warning?: Localised } | { readonly problem: Localised };

const problem: Localised = {
  es: 'no es una fecha: escriba 2017, 2017-08 o 2017-08-31',
  en: 'not a date: write 2017, 2017-08 or 2017-08-31',
};

function rewritten(text: string): string | undefined {
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (moment) return moment[1];
  const day = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (day) return `${day[3] ?? ''}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`;
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (month) return `${month[2] ?? ''}-${(month[1] ?? '').padStart(2, '0')}`;
  return undefined;
}

/** EDTF level 0 as it is; `31/08/2017`, `08/2017` and date-times are rewritten with a warning; anything else is refused. */
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
