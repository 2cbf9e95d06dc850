/** The title of a source: translated where it has a translation, else as printed, with its language for screen readers. */
import type { SourceItem } from '#domain/views/record-view.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { useText } from '../i18n/use-text.ts';

type Titled = Pick<SourceItem, 'title' | 'titleEs' | 'titleEn' | 'language'>;

/** A language tag; a dataset may write anything as language. */
const languageTag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

/** The title for a view in `lang`, and the language that it is in where that is another one. */
export function titleOf(source: Titled, lang: Locale): { readonly text: string; readonly lang: string | undefined } {
  const own = lang === 'es' ? source.titleEs : source.titleEn;
  if (own !== undefined) return { text: own, lang: undefined };
  const { title, language = lang } = source;
  return { text: title, lang: language !== lang && languageTag.test(language) ? language : undefined };
}

/** Whether a short title says anything that its title does not begin with. */
export function hasOwnShort(short: string, title: string): boolean {
  const beginning = /^(.+)…(?: \(\d{4}\))?$/u.exec(short)?.[1] ?? short;
  return !title.startsWith(beginning);
}

/** The title; the id where the source is not known (yet). */
export function SourceTitle({ source, id }: { readonly source: Titled | undefined; readonly id: string }) {
  const { lang } = useText();
  if (!source) return id;
  const title = titleOf(source, lang);
  return title.lang === undefined ? title.text : <span lang={title.lang}>{title.text}</span>;
}
