/** What is known and not known about the order of a gap list, as sentences above it. */
import { currentEvidence, type AskedTime } from './asked-time.ts';
import type { FactIndex } from './fact-index.ts';
import { hasInfluence, type Said } from './said.ts';
import type { CoverageView } from './views/coverage-view.ts';
import type { Reason } from './views/pieces.ts';

/** Interviews that sources report without their answers: the largest figure of that kind on file. */
function reportedInterviews(index: FactIndex, time: AskedTime): Reason[] {
  const [largest] = index.facts.claims
    .filter(
      (claim) => claim.aspect === 'figure' && claim.measure?.includes('interview') && claim.category === undefined,
    )
    .filter((claim) => Number(claim.value) > 0)
    .sort((a, b) => Number(b.value) - Number(a.value));
  if (!largest?.value) return [];
  return [
    {
      code: 'interviews-without-answers',
      text: {
        es: `Los documentos mencionan ${largest.value} entrevistas, pero no sus respuestas.`,
        en: `The documents report ${largest.value} interviews and hold none of the answers.`,
      },
      statements: currentEvidence(index.aboutOf.get(largest.id), time),
      missing: false,
    },
  ];
}

function note(code: string, es: string, en: string, missing = false): Reason {
  return { code, text: { es, en }, statements: [], missing };
}

/** Which interviews order the list: free recall where there is any; roster interviews stand beside it. */
function drivenBy({ recall, roster }: Said): Reason {
  const counted = (count: number, es: [string, string], en: [string, string]): [string, string] => [
    `${String(count)} ${es[count === 1 ? 0 : 1]}`,
    `${String(count)} ${en[count === 1 ? 0 : 1]}`,
  ];
  const [listEs, listEn] = counted(
    roster,
    ['entrevista con lista', 'entrevistas con lista'],
    ['roster interview', 'roster interviews'],
  );
  if (recall === 0) {
    return note('driven-by-interviews', `El orden sigue a ${listEs}.`, `The order follows ${listEn}.`);
  }
  const [freeEs, freeEn] = counted(
    recall,
    ['entrevista abierta', 'entrevistas abiertas'],
    ['free-recall interview', 'free-recall interviews'],
  );
  const besideEs = roster > 0 ? `; ${listEs} se ${roster === 1 ? 'muestra' : 'muestran'} aparte, sin mezclarse` : '';
  const besideEn = roster > 0 ? `; ${listEn} ${roster === 1 ? 'is' : 'are'} shown beside it, never pooled` : '';
  return note(
    'driven-by-interviews',
    `El orden sigue a ${freeEs}${besideEs}.`,
    `The order follows ${freeEn}${besideEn}.`,
  );
}

/** What audiences other than internal see of interviews; of an organisation that is not shown nobody may have spoken. */
function partOfInterviews(): Reason {
  return note(
    'interviews-as-sums',
    'De las entrevistas se muestran solo sumas de al menos tres, de al menos dos pilares; lo demás se reserva.',
    'Of the interviews only sums of at least three, of at least two pillars, are shown; the rest is withheld.',
  );
}

/** The notes for a list: where influence comes from, or that none is known, and what orders the list instead. */
export function gapNotes(index: FactIndex, coverage: CoverageView, said: Said, time: AskedTime): Reason[] {
  const { names } = coverage.region;
  const group = coverage.group
    ? []
    : [
        note(
          'no-group',
          `${names.es} no tiene grupo propio: se muestra a quién se conoce, sin contar brechas.`,
          `${names.en} has no group of its own: what is shown is who is on file; no gap is counted.`,
        ),
      ];
  const interviews = said.recall + said.roster;
  const partly = index.behind && interviews > 0 ? [partOfInterviews()] : [];
  if (index.behind ? hasInfluence(said) : interviews > 0) {
    return [...group, drivenBy(said), ...partly];
  }
  const none = note(
    'no-influence-known',
    `No hay influencia según entrevistas registrada para ${names.es}.`,
    `No perceived influence is on file for ${names.en}.`,
    true,
  );
  return [
    ...group,
    ...(interviews > 0 ? partly : [none, ...reportedInterviews(index, time)]),
    note(
      'driven-by-need',
      'El orden sigue el peso de los roles sin cubrir, luego el contacto con un grupo vinculado y luego la posición en la red.',
      'The order follows the weight of roles not covered, then contact with a linked group, then position in the network.',
    ),
  ];
}
