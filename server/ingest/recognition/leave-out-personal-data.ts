/** Cells that hold personal data are emptied before anything else sees them; the warning never repeats the value. */
import type { RawCell } from '#domain/dataset/parse-cell.ts';
import { longestCell } from '#domain/dataset/parse-cell.ts';
import {
  personalData,
  personalDataInAddress,
  personalDataInFigure,
  type PersonalData,
} from '#domain/dataset/personal-data.ts';
import { personalDataInJson } from '#domain/dataset/personal-data-in-json.ts';
import type { CellKind } from '#domain/dataset/table.ts';
import type { Localised } from '#domain/localised.ts';

const messages: Readonly<Record<PersonalData, Localised>> = {
  email: {
    es: 'contiene un correo electrónico: la celda se dejó fuera',
    en: 'holds an e-mail address: the cell was left out',
  },
  telephone: {
    es: 'contiene un número de teléfono: la celda se dejó fuera',
    en: 'holds a telephone number: the cell was left out',
  },
  'identity-number': {
    es: 'contiene un DNI u otro documento de identidad: la celda se dejó fuera',
    en: 'holds a DNI or another identity number: the cell was left out',
  },
};

/** Kinds whose values have a shape that leaves no room for personal data; what does not fit is refused and masked. */
const safe: readonly CellKind['type'][] = ['number', 'date', 'month', 'yes-no', 'record'];

/** Kinds in which digits alone are what the cell is for. */
const inKind: Readonly<Partial<Record<CellKind['type'], (text: string) => PersonalData | undefined>>> = {
  figure: personalDataInFigure,
  url: personalDataInAddress,
  json: personalDataInJson,
};

/** What is said when a cell of this kind must be left out; `undefined` when it may stay. */
export function personalDataWarning(kind: CellKind, cell: RawCell): Localised | undefined {
  if (safe.includes(kind.type)) return undefined;
  const text = kind.type === 'json' ? String(cell) : String(cell).slice(0, longestCell);
  const found = (inKind[kind.type] ?? personalData)(text);
  return found && messages[found];
}
