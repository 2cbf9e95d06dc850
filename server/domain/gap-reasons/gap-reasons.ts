/** Why somebody stands on the gap list: each clause a declared sentence in es and en with the statements it rests on. */
import { groupInSentence, inSentence, sentence } from '../articles.ts';
import { dateWords } from '../date-words.ts';
import { newestDate } from '../asked-time.ts';
import { listWords } from '../list-words.ts';
import type { Localised } from '../localised.ts';
import { ordinal } from '../ordinal.ts';
import type { DatedStatement } from '../statement.ts';
import type { SaidView } from '../views/gaps-view.ts';
import type { EngagementView, GroupRef, Named, Reason, ThroughView } from '../views/pieces.ts';
import { rungWords } from './rung-words.ts';

function reason(code: string, text: Localised, statements: readonly DatedStatement[], missing = false): Reason {
  return { code, text: sentence(text), statements: [...statements], missing };
}

/** Its newest date, and that this is long ago where it is. */
function when({ statements, stale }: Pick<EngagementView, 'statements' | 'stale'>): Localised {
  const date = newestDate(statements);
  if (date === null) return { es: ' (sin fecha)', en: ' (undated)' };
  const words = dateWords(date);
  const old = stale ? { es: '; lo registrado es antiguo', en: '; what is on file is old' } : { es: '', en: '' };
  return { es: ` (${words.es}${old.es})`, en: ` (${words.en}${old.en})` };
}

/**
 * As what it was named: who gave it 0 named it, and not as influential. Where single answers are not told it is only said
 * that it was named.
 */
function howNamed({ named, influential, influence }: NonNullable<SaidView['recall']>): Localised {
  const es = `la ${named === 1 ? 'mencionó' : 'mencionaron'}`;
  if (influence <= 0) return { es: `${es} sin influencia`, en: 'named it as without influence' };
  if (influential === null) return { es, en: 'named it' };
  if (influential === named) return { es: `${es} como influyente`, en: 'named it as influential' };
  return {
    es: `${es}, ${String(influential)} de ellas como influyente`,
    en: `named it, ${String(influential)} of them as influential`,
  };
}

/**
 * "3 of 5 interviews named it as influential (2nd to 4th whichever interview is left out)." Recall and roster are
 * clauses of their own, each resting on the answers that it counts.
 */
export function namedByInterviews(
  said: SaidView,
  statements: Readonly<Record<'recall' | 'roster', readonly DatedStatement[]>>,
): Reason[] {
  const reasons: Reason[] = [];
  if (said.recall && said.recall.named > 0) {
    const { named, interviews, rank } = said.recall;
    const many = interviews === 1 ? { es: 'entrevista', en: 'interview' } : { es: 'entrevistas', en: 'interviews' };
    const how = howNamed(said.recall);
    const [best, worst] = rank.range ?? [rank.rank, rank.rank];
    const place =
      best === worst
        ? { es: `${ordinal.es(best)} lugar`, en: `${ordinal.en(best)} place` }
        : {
            es: `entre el ${ordinal.es(best)} y el ${ordinal.es(worst)} lugar, según qué entrevista se omita`,
            en: `${ordinal.en(best)} to ${ordinal.en(worst)}, whichever interview is left out`,
          };
    reasons.push(
      reason(
        'named-by-interviews',
        {
          es: `${String(named)} de ${String(interviews)} ${many.es} ${how.es} (${place.es}).`,
          en: `${String(named)} of ${String(interviews)} ${many.en} ${how.en} (${place.en}).`,
        },
        statements.recall,
      ),
    );
  }
  if (said.roster && said.roster.rated > 0) {
    const { asked, rated } = said.roster;
    reasons.push(
      reason(
        'rated-in-roster',
        {
          es:
            asked === 1
              ? 'La única entrevista con lista que preguntó por ella la calificó.'
              : `De ${String(asked)} entrevistas con lista que preguntaron por ella, la ${rated === 1 ? 'calificó' : 'calificaron'} ${String(rated)}.`,
          en:
            asked === 1
              ? 'The one roster interview that asked about it rated it.'
              : `Of ${String(asked)} roster interviews that asked about it, ${String(rated)} rated it.`,
        },
        statements.roster,
      ),
    );
  }
  return reasons;
}

/** "By law it holds the mandate environmental enforcement." */
export function holdsByLaw(mandates: readonly Named[], statements: readonly DatedStatement[]): Reason {
  const names = listWords(mandates.map((mandate) => lowerFirst(mandate.names)));
  return reason(
    'holds-by-law',
    { es: `Por ley le corresponde: ${names.es}.`, en: `By law its task is: ${names.en}.` },
    statements,
  );
}

interface FillableRole {
  readonly names: Localised;
  readonly onlyCandidate: boolean;
}

/**
 * "It would fill "environmental enforcement", which nobody covers, and is the only candidate on file." Where there is no
 * group nobody can cover anything, and the clause says so by leaving that out.
 */
export function wouldFill(
  roles: readonly FillableRole[],
  hasGroup: boolean,
  statements: readonly DatedStatement[],
): Reason {
  const names = listWords(roles.map(({ names: { es, en } }) => ({ es: `«${es}»`, en: `“${en}”` })));
  const uncovered = hasGroup
    ? { es: roles.length > 1 ? ', roles que nadie cubre' : ', que nadie cubre', en: ', which nobody covers' }
    : { es: '', en: '' };
  const alone = roles.every((role) => role.onlyCandidate)
    ? { es: ', y es la única candidata registrada', en: ', and is the only candidate on file' }
    : { es: '', en: '' };
  return reason(
    'would-fill',
    {
      es: `Podría cubrir ${names.es}${uncovered.es}${alone.es}.`,
      en: `It would fill ${names.en}${uncovered.en}${alone.en}.`,
    },
    statements,
  );
}

/** What contact with the group is on file, or that none is. */
export function contactWith(engagement: EngagementView): Reason {
  const { value, rung, statements } = engagement;
  const group = groupInSentence(engagement.group.short);
  if (value === 0) {
    return reason(
      'no-contact',
      {
        es: `Sin contacto registrado con ${group.es}.`,
        en: `No contact with ${group.en} is on file.`,
      },
      [],
      true,
    );
  }
  const date = when(engagement);
  return reason(
    'contact',
    {
      es: `Su contacto con ${group.es}: ${rungWords(rung).es}${date.es}.`,
      en: `Its contact with ${group.en}: ${rungWords(rung).en}${date.en}.`,
    },
    statements,
  );
}

/** Contact with a linked group or the national one: a mark, not a value. */
export function contactWithLinked(linked: readonly EngagementView[]): Reason[] {
  return linked.map(({ group: { short }, rung, statements, stale }) => {
    const date = when({ statements, stale });
    const group = groupInSentence(short);
    return reason(
      'contact-with-linked-group',
      {
        es: `En ${group.es}: ${rungWords(rung).es}${date.es}.`,
        en: `In ${group.en}: ${rungWords(rung).en}${date.en}.`,
      },
      statements,
    );
  });
}

/** That no contact with the linked groups is on file; "either" where none is with the group itself. */
export function noContactWithLinked(groups: readonly GroupRef[], either: boolean): Reason[] {
  return groups.map(({ short }) => {
    const group = groupInSentence(short);
    return reason(
      'no-contact-with-linked-group',
      {
        es: `${either ? 'Tampoco hay' : 'No hay'} contacto registrado con ${group.es}.`,
        en: either ? `Nor is any contact with ${group.en} on file.` : `No contact with ${group.en} is on file.`,
      },
      [],
      true,
    );
  });
}

/** Contact through a part or a whole. */
export function contactThrough(through: readonly ThroughView[]): Reason[] {
  return through.map(({ organisation, engagement }) => {
    const other = inSentence(organisation.names);
    return reason(
      'contact-through',
      {
        es: `Hay contacto a través de ${other.es}: ${rungWords(engagement.rung).es}.`,
        en: `There is contact through ${other.en}: ${rungWords(engagement.rung).en}.`,
      },
      engagement.statements,
    );
  });
}

/** That the region has no group, so that nothing is counted as a gap. */
export function noGroupHere(region: Named): Reason {
  return reason(
    'no-group',
    {
      es: `${region.names.es} no tiene grupo propio: no hay vinculación que medir.`,
      en: `${region.names.en} has no group of its own: there is no engagement to measure.`,
    },
    [],
  );
}

function lowerFirst({ es, en }: Localised): Localised {
  const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
  return { es: lower(es), en: lower(en) };
}
