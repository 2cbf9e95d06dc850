/** The words for the kinds found on a line. */
import type { VocabularyName } from '../../i18n/catalogues.ts';
import { type Text, useText } from '../../i18n/use-text.ts';

const lists: Readonly<Record<string, VocabularyName>> = {
  membership: 'groupRole',
  engagement: 'engagementRung',
  tie: 'tieKind',
  'part-of': 'partOfKind',
  'group-link': 'groupLinkKind',
};

/** A kind of a relation in the words of a language. */
export function lineWord({ word }: Pick<Text, 'word'>, relation: string, kind: string): string {
  const list = lists[relation];
  return list === undefined ? kind.replaceAll('-', ' ') : word(list, kind);
}

/** A kind of a relation in words. */
export function useLineWords(): (relation: string, kind: string) => string {
  const text = useText();
  return (relation, kind) => lineWord(text, relation, kind);
}

/** Kinds of a line with the relation of each, as its statements give them, each once. */
export function kindsOf(
  statements: readonly { relation: string; kind: string }[],
): { relation: string; kind: string }[] {
  return [...new Map(statements.map(({ relation, kind }) => [`${relation} ${kind}`, { relation, kind }])).values()];
}
