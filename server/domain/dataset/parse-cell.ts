/** One cell: its text brought to the value of its column's kind, or the reason why it cannot be. */
import type { Localised } from '../localised.ts';
import { chosen, inSpanish } from './choice-words.ts';
import { parseDate, parseMonth } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import type { CellKind } from './table.ts';

export type CellValue = string | number | boolean | readonly string[];
/** A cell as read: text, or the number of a spreadsheet cell. */
export type RawCell = string | number;
export type ParsedCell = { readonly value: CellValue; readonly warning?: Localised } | { readonly problem: Localised };

const idShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** ISO 3166 codes keep their case: `PE`, `PE-CUS`, and longer ones of the same shape. */
const isoShape = /^[A-Z]{2}(?:-[A-Z0-9]{1,4}){0,3}$/;

/** A property's name, or the name of a node or statement: `Label:id`, `TYPE:id`. */
const recordShape = /^[A-Za-z_]{1,40}(?::[A-Za-z0-9-]{1,100})?$/;
const noRecord: Localised = {
  es: 'no es el nombre de un registro ni de una propiedad de una exportación',
  en: 'not the name of a record or property of an export',
};

const yes = new Set(['yes', 'y', 'sí', 'si', 's', 'true', 'verdadero', '1', 'x']);
const no = new Set(['no', 'n', 'false', 'falso', '0']);

/** The longest text that a cell may hold. */
export const longestCell = 10_000;
/** The longest value of an export's remainder: bodies of records are longer than cells. */
const longestJson = 1_000_000;

/** The parts of a list cell, separated by `|`; empty ones and repetitions fall away. */
export function listItems(text: string): string[] {
  return [...new Set(text.split('|').map((item) => item.trim()))].filter((item) => item !== '');
}

function parseChoice(values: readonly string[], open: boolean, text: string): ParsedCell {
  const value = chosen(values, text) ?? (open && idShape.test(text) ? text : undefined);
  if (value !== undefined) return { value };
  const list = values.join(', ');
  const lista = values.map(inSpanish).join(', ');
  return open
    ? {
        problem: {
          es: `no está en la lista (${lista}); una palabra nueva se escribe en minúsculas con guiones`,
          en: `not in the list (${list}); a new word is written in small letters with hyphens`,
        },
      }
    : { problem: { es: `no está en la lista: ${lista}`, en: `not in the list: ${list}` } };
}

function outOfRange(
  value: number,
  { least, most, above, whole }: Extract<CellKind, { type: 'number' }>,
): Localised | undefined {
  if (whole && !Number.isInteger(value)) return { es: 'debe ser un número entero', en: 'must be a whole number' };
  if (above !== undefined && value <= above) {
    return { es: `debe ser mayor que ${String(above)}`, en: `must be above ${String(above)}` };
  }
  if (least !== undefined && value < least) {
    return { es: `no puede ser menor que ${String(least)}`, en: `cannot be below ${String(least)}` };
  }
  if (most !== undefined && value > most) {
    return { es: `no puede ser mayor que ${String(most)}`, en: `cannot be above ${String(most)}` };
  }
  return undefined;
}

/** The longest id: it stands in addresses, which are not read beyond 200 characters. */
export const longestId = 100;

function parseId(text: string): ParsedCell {
  if (text.length > longestId) {
    const limit = String(longestId);
    return { problem: { es: `supera ${limit} caracteres`, en: `is over ${limit} characters` } };
  }
  if (idShape.test(text) || isoShape.test(text)) return { value: text };
  return {
    problem: {
      es: 'un identificador lleva minúsculas sin tilde, cifras y guiones (las regiones, su código ISO)',
      en: 'an id has small letters without accents, digits and hyphens (regions: their ISO code)',
    },
  };
}

function parseUrl(text: string): ParsedCell {
  if (/^https?:\/\/[^\s/]\S*$/i.test(text)) return { value: text };
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(text)) {
    const value = `https://${text}`;
    return { value, warning: { es: `dirección leída como ${value}`, en: `address read as ${value}` } };
  }
  return {
    problem: {
      es: 'no es la dirección de una página: empieza con http:// o https://',
      en: 'not the address of a web page: it begins with http:// or https://',
    },
  };
}

/** A figure or a word as the source gives it; digits in groups of three are a number, so that it can be compared. */
function parseFigure(text: string): ParsedCell {
  if (!/^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?$/.test(text) || text.startsWith('0')) return { value: text };
  const parsed = parseNumber(text);
  return 'problem' in parsed ? parsed : { value: String(parsed.value) };
}

function parseYesNo(text: string): ParsedCell {
  const word = text.toLowerCase();
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return { problem: { es: 'escriba sí o no', en: 'write yes or no' } };
}

/** Signs that no one sees and that turn the direction of words, also of those after the cell: they say nothing. */
const turning = /[\u202A-\u202E]/gu;

/** Parses a cell that is not empty. */
export function parseCell(kind: CellKind, raw: RawCell): ParsedCell {
  const text = String(raw).replace(turning, '').trim();
  if (text.length > (kind.type === 'json' ? longestJson : longestCell)) {
    const limit = String(kind.type === 'json' ? longestJson : longestCell);
    return { problem: { es: `supera ${limit} caracteres`, en: `is over ${limit} characters` } };
  }
  switch (kind.type) {
    case 'record':
      return recordShape.test(text) ? { value: text } : { problem: noRecord };
    case 'id':
      return parseId(text);
    case 'url':
      return parseUrl(text);
    case 'figure':
      return parseFigure(text);
    case 'choice':
      return parseChoice(kind.values, kind.open === true, text);
    case 'date':
      return parseDate(text);
    case 'month':
      return parseMonth(text);
    case 'yes-no':
      return parseYesNo(text);
    case 'list':
      return { value: listItems(text) };
    case 'reference':
      return { value: kind.many ? listItems(text) : text };
    case 'number': {
      const parsed = typeof raw === 'number' ? { value: raw } : parseNumber(text);
      if ('problem' in parsed) return parsed;
      const problem = outOfRange(parsed.value, kind);
      return problem ? { problem } : parsed;
    }
    default:
      return { value: text };
  }
}
