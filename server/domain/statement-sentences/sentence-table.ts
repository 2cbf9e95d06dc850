/** What a row of the table of sentences is: how one kind of link is said in words, and what it is about. */
import { groupInSentence, inSentence, sentence } from '../articles.ts';
import type { RelationshipType } from '../change-set.ts';
import type { FactIndex } from '../fact-index.ts';
import type { WorkspaceFacts } from '../facts/workspace-facts.ts';
import type { Localised } from '../localised.ts';
import { nodeRef } from '../names.ts';
import { oncePerIndex } from '../once-per-index.ts';
import type { Statement } from '../statement.ts';

/** The lists of facts that are statements. */
export type LinkName = {
  [Name in keyof WorkspaceFacts]: WorkspaceFacts[Name] extends readonly Statement[] ? Name : never;
}[keyof WorkspaceFacts];
export type Link<Name extends LinkName> = WorkspaceFacts[Name][number];

export interface SentenceRow<Name extends LinkName> {
  readonly relation: RelationshipType;
  /** Ids of the things that the sentence names. */
  readonly about: (fact: Link<Name>) => readonly string[];
  readonly text: (fact: Link<Name>, index: FactIndex) => Localised;
}

const namesOf = oncePerIndex((): Map<string, Localised> => new Map());

/** A thing's name as it stands in a sentence; one that is not on file is named by its id. */
export function nameOf(index: FactIndex, id: string): Localised {
  const names = namesOf(index);
  const name = names.get(id) ?? nameInSentence(index, id);
  names.set(id, name);
  return name;
}

function nameInSentence(index: FactIndex, id: string): Localised {
  const node = nodeRef(index, id);
  if (!node) return { es: id, en: id };
  if (node.type === 'organisation') return inSentence(node.names);
  if (node.type === 'group') return groupInSentence(node.names);
  if (node.type === 'region') return node.names;
  return { es: `«${node.names.es}»`, en: `“${node.names.en}”` };
}

/** Words one after another as a sentence; a text is the same in both languages. */
export function say(...parts: readonly (Localised | string)[]): Localised {
  const join = (locale: 'es' | 'en'): string =>
    parts
      .map((part) => (typeof part === 'string' ? part : part[locale]))
      .filter((part) => part !== '')
      .join(' ');
  return sentence({ es: join('es'), en: join('en') });
}

/** The two languages of a phrase. */
export function both(es: string, en: string): Localised {
  return { es, en };
}
