/** Which organisations and lines count, as sentences, for the caption of whatever is made from them. */
import { dateWords } from '../date-words.ts';
import { listWords } from '../list-words.ts';
import type { Localised } from '../localised.ts';
import type { LinesBasis } from '../views/measures-view.ts';
import { words } from '../wording.ts';

function counted(count: number, one: Localised, many: Localised): Localised {
  const { es, en } = count === 1 ? one : many;
  return { es: `${String(count)} ${es}`, en: `${String(count)} ${en}` };
}

function quoted(kind: string): Localised {
  const { es, en } = words('tie', kind);
  return { es: `«${es}»`, en: `"${en}"` };
}

/** The kinds of line that were chosen to count, as a sentence. */
function onChosenLines({ tie, partOf, coMembership, coAttendance }: LinesBasis['choice']): Localised {
  const kinds = tie.filter((kind) => !['membership', 'engagement', 'part-of', 'group-link'].includes(kind));
  const named = listWords(kinds.map(quoted));
  const ties: Localised[] =
    tie.length === 0
      ? [{ es: 'los vínculos de todo tipo', en: 'ties of every kind' }]
      : kinds.length > 0
        ? [{ es: `los vínculos ${named.es}`, en: `the ties ${named.en}` }]
        : [];
  const all = [
    ...ties,
    ...(partOf ? [{ es: 'las líneas entre una parte y su todo', en: 'lines between a part and its whole' }] : []),
    ...(coMembership ? [{ es: 'los grupos en común', en: 'groups in common' }] : []),
    ...(coAttendance ? [{ es: 'las actividades en común', en: 'events in common' }] : []),
  ];
  if (all.length === 0) return { es: 'No cuenta ninguna clase de línea.', en: 'No kind of line counts.' };
  const { es, en } = listWords(all);
  return { es: `Cuentan ${es}.`, en: `What counts: ${en}.` };
}

/** On which statements lines rest where bases or sources were chosen (engagement and influence take all); else empty. */
function onStatements({ basis }: LinesBasis['choice'], sources: readonly Localised[]): Localised {
  if (basis.length === 0 && sources.length === 0) return { es: '', en: '' };
  const kinds = listWords(basis.map((id) => words('statementBasis', id)));
  const titles = listWords(sources);
  const es = [
    'afirmaciones',
    ...(basis.length > 0 ? [kinds.es] : []),
    ...(sources.length > 0 ? ['de', titles.es] : []),
  ];
  const en = [
    ...(basis.length > 0 ? [kinds.en] : []),
    'statements',
    ...(sources.length > 0 ? ['from', titles.en] : []),
  ];
  return { es: `Las líneas se basan solo en ${es.join(' ')}.`, en: `Lines rest on ${en.join(' ')} only.` };
}

function onLeftOut({ whole, leftOut }: LinesBasis): Localised {
  if (whole) return { es: '', en: '' };
  if (leftOut === 0) {
    return { es: 'Con filtros: no queda fuera ninguna organización.', en: 'Filtered: no organisation is left out.' };
  }
  const { es, en } = counted(
    leftOut,
    { es: 'organización', en: 'organisation is' },
    { es: 'organizaciones', en: 'organisations are' },
  );
  return { es: `Con filtros: ${leftOut === 1 ? 'queda' : 'quedan'} fuera ${es}.`, en: `Filtered: ${en} left out.` };
}

function onConflict({ choice, conflictOnly }: LinesBasis): Localised {
  if (!choice.conflict) return { es: 'Los conflictos no cuentan.', en: 'Conflicts do not count.' };
  if (conflictOnly === 0) return { es: '', en: '' };
  const { es, en } = counted(
    conflictOnly,
    { es: 'línea es solo de conflicto', en: 'line is of conflict only' },
    { es: 'líneas son solo de conflicto', en: 'lines are of conflict only' },
  );
  return { es: `${es}.`, en: `${en}.` };
}

function onStrength({ choice, withoutStrength, lines }: LinesBasis): Localised {
  if (!choice.weighted) return { es: 'Cada línea vale igual.', en: 'Each line counts the same.' };
  const without = counted(
    withoutStrength,
    { es: 'no tiene fuerza registrada y vale 1', en: 'has no strength on file and counts 1' },
    { es: 'no tienen fuerza registrada y valen 1', en: 'have no strength on file and count 1' },
  );
  const rest = { es: `: ${without.es}`, en: `: ${without.en}` };
  const { es, en } = withoutStrength > 0 && lines > 0 ? rest : { es: '', en: '' };
  return { es: `Las líneas valen por su fuerza${es}.`, en: `Lines count by strength${en}.` };
}

/** The sentences; `sources` are the titles of the chosen sources. The names of the region and the group stand beside them. */
export function captionOf(basis: Omit<LinesBasis, 'caption'>, sources: readonly Localised[]): Localised {
  const whole: LinesBasis = { ...basis, caption: { es: '', en: '' } };
  const organisations = counted(
    basis.organisations,
    { es: 'organización', en: 'organisation' },
    { es: 'organizaciones', en: 'organisations' },
  );
  const lines = counted(basis.lines, { es: 'línea', en: 'line' }, { es: 'líneas', en: 'lines' });
  const at = basis.at === 'latest' ? { es: 'último registro', en: 'latest' } : dateWords(basis.at);
  const first = {
    es: `${organisations.es} y ${lines.es} entre ellas (${at.es}).`,
    en: `${organisations.en} and ${lines.en} between them (${at.en}).`,
  };
  const sentences = [
    first,
    onLeftOut(whole),
    onChosenLines(basis.choice),
    onStatements(basis.choice, sources),
    onConflict(whole),
    onStrength(whole),
  ];
  return {
    es: sentences.flatMap(({ es }) => (es === '' ? [] : [es])).join(' '),
    en: sentences.flatMap(({ en }) => (en === '' ? [] : [en])).join(' '),
  };
}
