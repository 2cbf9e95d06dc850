/** Every statement as a sentence in Spanish and English, through one table: kind of link -> sentence. */
import type { RelationshipType } from './change-set.ts';
import type { FactIndex } from './fact-index.ts';
import type { Localised } from './localised.ts';
import type { Statement } from './statement.ts';
import { groupSentences } from './statement-sentences/group-sentences.ts';
import { organisationSentences } from './statement-sentences/organisation-sentences.ts';
import type { Link, LinkName, SentenceRow } from './statement-sentences/sentence-table.ts';
import { templateSentences } from './statement-sentences/template-sentences.ts';

/** Statements of single interviews: never said one by one, to anybody. */
export const interviewLinks = [
  'rates',
  'askedAbout',
  'interviewRegion',
  'speaksFrom',
] as const satisfies readonly LinkName[];
type SaidLink = Exclude<LinkName, (typeof interviewLinks)[number]>;

const sentences: { readonly [Name in SaidLink]: SentenceRow<Name> } = {
  ...organisationSentences,
  ...groupSentences,
  ...templateSentences,
};

/** The kinds of link that have a sentence, in the order of the table. */
export const saidLinks = Object.keys(sentences) as readonly SaidLink[];

/** A statement with its sentence; the sentence is made only when it is read, because most are never shown. */
export interface SaidStatement {
  readonly link: SaidLink;
  readonly relation: RelationshipType;
  /** Ids of the things that it is about. */
  readonly about: readonly string[];
  readonly fact: Statement;
  readonly text: () => Localised;
}

function saidStatement<Name extends SaidLink>(index: FactIndex, link: Name, fact: Link<Name>): SaidStatement {
  const row: SentenceRow<Name> = sentences[link];
  return { link, relation: row.relation, about: row.about(fact), fact, text: () => row.text(fact, index) };
}

/** All statements of one kind of link, each with its sentence; what a source says of an interview is left out. */
export function saidStatements(index: FactIndex, link: SaidLink): SaidStatement[] {
  if (link === 'describes') {
    return index.facts.describes
      .filter((fact) => fact.describedLabel !== 'Interview')
      .map((fact) => saidStatement(index, link, fact));
  }
  return index.facts[link].map((fact) => saidStatement(index, link, fact));
}
