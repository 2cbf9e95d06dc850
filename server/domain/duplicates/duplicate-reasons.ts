/** Why two organisations may be one: what their names have in common, as sentences. */
import { fold } from '../dataset/fold.ts';
import { editDistance } from '../edit-distance.ts';
import type { Localised } from '../localised.ts';
import type { DuplicateCode } from '../views/duplicates-view.ts';
import { initialsOf, nameWords } from './name-words.ts';

/** An organisation by all its names. */
export interface Named {
  readonly id: string;
  readonly kind: string;
  readonly acronym: string | undefined;
  readonly names: readonly string[];
}

export interface DuplicateReason {
  readonly code: DuplicateCode;
  /** 1 (weak) to 4 (strong). */
  readonly weight: number;
  readonly text: Localised;
}

/** Letters of a word that may differ: none in short ones. */
function slips(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0;
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  // Numbers that differ are other things: "Comisaría 12" and "Comisaría 13".
  if (/\d/.test(a + b)) return false;
  const limit = Math.min(slips(a), slips(b));
  return limit > 0 && a.startsWith(b.charAt(0)) && editDistance(a, b, limit) <= limit;
}

/** Whether every word of each has its like among the words of the other. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const covered = (these: readonly string[], those: readonly string[]): boolean =>
    these.every((word) => those.some((other) => alike(word, other)));
  return a.length > 0 && b.length > 0 && a.length === b.length && covered(a, b) && covered(b, a);
}

function sharedName(a: Named, b: Named): DuplicateReason[] {
  const folded = new Map(b.names.map((name) => [fold(name), name]));
  const name = a.names.find((own) => folded.has(fold(own)));
  if (name === undefined) return [];
  return [
    {
      code: 'same-name',
      weight: 4,
      text: { es: `Las dos figuran con el nombre «${name}».`, en: `Both are on file under the name “${name}”.` },
    },
  ];
}

function similarName(a: Named, b: Named): DuplicateReason[] {
  for (const one of a.names) {
    for (const other of b.names) {
      if (!sameWords(nameWords(one), nameWords(other))) continue;
      return [
        {
          code: 'similar-name',
          weight: 3,
          text: {
            es: `«${one}» y «${other}» se escriben casi igual.`,
            en: `“${one}” and “${other}” are spelt almost alike.`,
          },
        },
      ];
    }
  }
  return [];
}

function sameAcronym(a: Named, b: Named): DuplicateReason[] {
  if (a.acronym === undefined || b.acronym === undefined || fold(a.acronym) !== fold(b.acronym)) return [];
  const { acronym } = a;
  return [
    {
      code: 'same-acronym',
      weight: 3,
      text: { es: `Las dos usan la sigla ${acronym}.`, en: `Both use the acronym ${acronym}.` },
    },
  ];
}

function acronymOf(short: Named, long: Named): DuplicateReason[] {
  const given = [short.acronym, ...short.names].filter((name) => name !== undefined);
  for (const acronym of given) {
    // A name on file as an acronym of the other is the same name already.
    const isShort = /^[\p{L}\d.-]{3,12}$/u.test(acronym);
    const name = isShort ? long.names.find((candidate) => initialsOf(candidate) === fold(acronym)) : undefined;
    if (name === undefined || fold(name) === fold(acronym)) continue;
    return [
      {
        code: 'initials',
        weight: 2,
        text: {
          es: `«${acronym}» son las iniciales de «${name}».`,
          en: `“${acronym}” are the initials of “${name}”.`,
        },
      },
    ];
  }
  return [];
}

/** One name begins with the other, of the same kind of organisation: "Barrick", "Barrick Gold". */
function longerName(a: Named, b: Named): DuplicateReason[] {
  if (a.kind !== b.kind) return [];
  for (const one of a.names) {
    for (const other of b.names) {
      const [short, long] = one.length < other.length ? [one, other] : [other, one];
      const isStart = long.toLowerCase().startsWith(`${short.toLowerCase()} `);
      if (!isStart || fold(short).length < 5) continue;
      return [
        {
          code: 'longer-name',
          weight: 1,
          text: { es: `«${long}» empieza como «${short}».`, en: `“${long}” begins like “${short}”.` },
        },
      ];
    }
  }
  return [];
}

/** The reasons, strongest first; an equal name makes a similar or longer one no reason of its own. */
export function duplicateReasons(a: Named, b: Named): DuplicateReason[] {
  const same = sharedName(a, b);
  const similar = same.length > 0 ? [] : similarName(a, b);
  const initials = sameAcronym(a, b).length > 0 ? [] : [...acronymOf(a, b), ...acronymOf(b, a)].slice(0, 1);
  const longer = same.length + similar.length > 0 ? [] : longerName(a, b);
  return [...same, ...similar, ...sameAcronym(a, b), ...initials, ...longer];
}
