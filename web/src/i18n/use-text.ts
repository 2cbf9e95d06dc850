/** Texts in the language of the view: `t` for sentences, `word` for values of closed lists, `name` for named things. */
import { useMemo } from 'react';
import { groupInSentence } from '#domain/articles.ts';
import type { Localised } from '#domain/localised.ts';
import { ownValue } from '#domain/own-value.ts';
import type { GroupRef, OrganisationRef } from '#domain/views/pieces.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { shortName } from '../components/names.ts';
import { useLanguage } from '../view/use-language.ts';
import { vocabularies, type VocabularyName } from './catalogues.ts';
import { i18n } from './i18n.ts';

/** The word for a value of a closed list; a value that a dataset added is shown as written, hyphens as spaces. */
export function wordOf(lang: Locale, list: VocabularyName, value: string): string {
  const words: Readonly<Record<string, string>> = vocabularies[lang][list];
  return ownValue(words, value) ?? value.replaceAll('-', ' ');
}

/** Texts, words and names in a language; most callers want `useText`. */
export function textIn(lang: Locale) {
  return {
    lang,
    t: i18n.getFixedT(lang),
    word: (list: VocabularyName, value: string) => wordOf(lang, list, value),
    /** A localised text in the language of the view. */
    say: (text: Localised) => text[lang],
    /** A group inside a sentence: "el grupo de Cusco", "the Cusco group". */
    group: ({ short }: Pick<GroupRef, 'short'>) => groupInSentence(short)[lang],
    /** The same after "of": "del grupo de Cusco", "of the Cusco group". */
    ofGroup: ({ short }: Pick<GroupRef, 'short'>) =>
      lang === 'es' ? `de ${groupInSentence(short).es}`.replace(/^de el /, 'del ') : `of ${groupInSentence(short).en}`,
    /** The name of a named thing in the language of the view. */
    name: (thing: { readonly names: Localised }) => thing.names[lang],
    /** How narrow places call an organisation: its short name, else its acronym, else its name. */
    short: (organisation: Pick<OrganisationRef, 'names' | 'short' | 'acronym'>) => shortName(organisation, lang),
  };
}

export type Text = ReturnType<typeof textIn>;

/** Texts, words and names in the language of the view. */
export function useText(): Text {
  const lang = useLanguage();
  return useMemo(() => textIn(lang), [lang]);
}
