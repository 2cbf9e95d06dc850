/** A source as a text cites it: author, year, title, publisher, address, in Spanish and English. */
import { dateWords } from '../date-words.ts';
import type { SourceFact } from '../facts/nodes.ts';
import type { Localised } from '../localised.ts';
import type { Locale } from '../vocabularies.ts';

const words = {
  undated: { es: 's. f.', en: 'n.d.' },
  accessed: { es: 'consultado:', en: 'accessed' },
} as const;

/** A part as a sentence: with one full stop at its end, whatever it ends in. */
function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}

function citation(source: SourceFact, locale: Locale): string {
  const { author, publisher, date, url, accessed } = source;
  const title = (locale === 'es' ? source.titleEs : source.titleEn) ?? source.title;
  const when = `(${date === undefined ? words.undated[locale] : dateWords(date)[locale]})`;
  const lead = author ?? publisher;
  const seen = accessed === undefined ? '' : ` (${words.accessed[locale]} ${dateWords(accessed)[locale]})`;
  return [
    ...(lead === undefined ? [closed(title), closed(when)] : [closed(`${lead} ${when}`), closed(title)]),
    ...(author === undefined || publisher === undefined || publisher === author ? [] : [closed(publisher)]),
    ...(url === undefined ? [] : [`${url}${seen}`]),
  ].join(' ');
}

/**
 * The full citation, in the order author, date, title, publisher, address (APA). Without an author the publisher leads,
 * without either the title; a title stays in the language of the document unless a translated one is on file.
 */
export function fullCitation(source: SourceFact): Localised {
  return { es: citation(source, 'es'), en: citation(source, 'en') };
}
