/** What is said of a cell that holds personal data: by an import, which leaves it out, and by a form. Never the value. */
import { longestCell, type RawCell } from './parse-cell.ts';
import { personalData, personalDataInAddress, personalDataInFigure, type PersonalData } from './personal-data.ts';
import { personalDataInJson } from './personal-data-in-json.ts';
import type { CellKind } from './table.ts';
import type { Localised } from '../localised.ts';

const found: Readonly<Record<PersonalData, Localised>> = {
  email: { es: 'contiene un correo electrónico', en: 'holds an e-mail address' },
  telephone: { es: 'contiene un número de teléfono', en: 'holds a telephone number' },
  'identity-number': {
    es: 'contiene un DNI u otro documento de identidad',
    en: 'holds a DNI or another identity number',
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

function foundIn(kind: CellKind, cell: RawCell): Localised | undefined {
  if (safe.includes(kind.type)) return undefined;
  const text = kind.type === 'json' ? String(cell) : String(cell).slice(0, longestCell);
  const data = (inKind[kind.type] ?? personalData)(text);
  return data && found[data];
}

/** What an import says when a cell of this kind must be left out; `undefined` when it may stay. */
export function personalDataWarning(kind: CellKind, cell: RawCell): Localised | undefined {
  const said = foundIn(kind, cell);
  return said && { es: `${said.es}: la celda se dejó fuera`, en: `${said.en}: the cell was left out` };
}

/** What a form says of the same cell: nothing is left out there, the person takes it out. */
export function personalDataProblem(kind: CellKind, cell: RawCell): Localised | undefined {
  const said = foundIn(kind, cell);
  return (
    said && {
      es: `${said.es}: quítelo, aquí no se guardan datos de personas`,
      en: `${said.en}: take it out, personal data is not kept here`,
    }
  );
}
