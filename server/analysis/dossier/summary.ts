/** What an organisation is, in sentences for the head of its dossier. */
import { isCurrent } from '#domain/asked-time.ts';
import { inSentence } from '#domain/articles.ts';
import { listWords } from '#domain/list-words.ts';
import type { Localised } from '#domain/localised.ts';
import { both, say } from '#domain/statement-sentences/sentence-table.ts';
import type { Reason } from '#domain/views/pieces.ts';
import type { OrganisationView } from '#domain/views/record-view.ts';
import { noPillar } from '#domain/vocabularies.ts';
import { words } from '#domain/wording.ts';
import { contactSentences, type GroupContact } from './contact.ts';

type Record = Pick<OrganisationView, 'organisation' | 'described' | 'pillars' | 'mandates' | 'partOf'>;

/** Raises or lowers nothing but a capital that begins an ordinary word; acronyms keep theirs. */
function lowered({ es, en }: Localised): Localised {
  const lower = (text: string): string =>
    /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
  return { es: lower(es), en: lower(en) };
}

function identity({ organisation, described, pillars }: Record): Reason {
  const { names, acronym, kind, pillar } = organisation;
  const named = inSentence(names);
  const shown =
    acronym === undefined || acronym === names.es
      ? named
      : both(`${named.es} (${acronym})`, `${named.en} (${acronym})`);
  const ofPillar = pillars.find((entry) => entry.pillar.id === pillar);
  const side =
    pillar === noPillar
      ? both(', entre observadores y cooperación', ', with observers and cooperation')
      : ofPillar
        ? both(` del pilar ${ofPillar.pillar.names.es}`, ` of the pillar ${ofPillar.pillar.names.en}`)
        : both('', '');
  const what = words('organisationKind', kind);
  return {
    code: 'identity',
    text: say(shown, both(`es ${what.es}${side.es}`, `is ${what.en}${side.en}`)),
    statements: [...described.flatMap((entry) => entry.statements), ...(ofPillar?.statements ?? [])],
    missing: false,
  };
}

function belonging({ partOf }: Record): Reason[] {
  return partOf
    .filter(({ statements }) => statements.some(({ state }) => isCurrent(state)))
    .map(({ organisation, kind, statements }) => ({
      code: 'part-of',
      text: say(both('', 'it'), words('partOf', kind), inSentence(organisation.names)),
      statements,
      missing: false,
    }));
}

/** Mandates by law and mandates as other sources state them are told apart. */
function mandateSentences({ mandates }: Record): Reason[] {
  const current = mandates.filter(({ statements }) => statements.some(({ state }) => isCurrent(state)));
  const byLaw = current.filter(({ statements }) => statements.some(({ basis }) => basis === 'reference'));
  const stated = current.filter((entry) => !byLaw.includes(entry));
  const clause = (code: string, lead: Localised, entries: typeof current): Reason[] => {
    if (entries.length === 0) return [];
    const list = listWords(entries.map((entry) => lowered(entry.mandate.names)));
    const text = say(both(`${lead.es}: ${list.es}`, `${lead.en}: ${list.en}`));
    return [{ code, text, statements: entries.flatMap((entry) => entry.statements), missing: false }];
  };
  return [
    ...clause('mandate-by-law', both('por ley le corresponde', 'by law its task is'), byLaw),
    ...clause('mandate-stated', both('según las fuentes se ocupa de', 'according to the sources it works on'), stated),
  ];
}

/** What it is, what it is part of, what it does by law, and its place in each group: contact on file before its absence. */
export function summaryOf(record: Record, contacts: readonly GroupContact[]): Reason[] {
  return [identity(record), ...belonging(record), ...mandateSentences(record), ...contactSentences(contacts)];
}
