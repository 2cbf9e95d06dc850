/** Finds words of the other language on a page: its texts, and whatever the service gave in two languages. */
import type { Page } from 'playwright-core';
import { catalogues, vocabularies } from '../../web/src/i18n/catalogues.ts';

export type Lang = 'es' | 'en';

/** Texts that have different forms in the two languages, as `[es, en]`. */
export type Pairs = (readonly [es: string, en: string])[];

/** Pairs of equal keys of two trees. */
function pairsOf(es: unknown, en: unknown): Pairs {
  if (typeof es === 'string' && typeof en === 'string') return [[es, en]];
  if (typeof es !== 'object' || typeof en !== 'object' || es === null || en === null) return [];
  const other = new Map<string, unknown>(Object.entries(en));
  return Object.entries(es).flatMap(([key, value]) => pairsOf(value, other.get(key)));
}

/** Every `{es, en}` inside a reply of the service. */
export function localisedIn(reply: unknown): Pairs {
  if (Array.isArray(reply)) return reply.flatMap(localisedIn);
  if (typeof reply !== 'object' || reply === null) return [];
  if ('es' in reply && 'en' in reply && typeof reply.es === 'string' && typeof reply.en === 'string') {
    return [[reply.es, reply.en]];
  }
  return Object.values(reply).flatMap(localisedIn);
}

/** Cells of the record before and after a change; a single word may be one of a closed list, which is translated. */
function isCell(key: string, text: string): boolean {
  return /^(before|after)$/.test(key) && text.includes(' ');
}

/** Titles, authors and publishers of documents, places in them and lists of names stay as written, in either language. */
export function asWrittenIn(reply: unknown, key = ''): string[] {
  if (typeof reply === 'string') {
    return isCell(key, reply) || /^(title|author|publisher|locator|aliases|nameEs|nameEn)$/.test(key) ? [reply] : [];
  }
  if (Array.isArray(reply)) return reply.flatMap((item) => asWrittenIn(item, key));
  if (typeof reply !== 'object' || reply === null) return [];
  return Object.entries(reply).flatMap(([name, value]) => asWrittenIn(value, name));
}

/** The words without what is as written; of names only where several stand in a list. */
export function withoutAsWritten(words: readonly string[], asWritten: Iterable<string>): string[] {
  const longestFirst = [...asWritten].filter((text) => text.length > 3).sort((a, b) => b.length - a.length);
  const isQuoted = /\u00B7|,|:/u;
  return words.map((whole) => {
    const text = whole.replaceAll(/[«“][^»”]*[»”]/g, '');
    const quoted = longestFirst.filter((part) => part === text || (isQuoted.test(text) && text.includes(part)));
    return quoted.reduce((rest, part) => rest.replaceAll(part, ''), text);
  });
}

/** All texts of the page and words of the closed lists. */
export const catalogueTexts: Pairs = [
  ...pairsOf(catalogues.es, catalogues.en),
  ...pairsOf(vocabularies.es, vocabularies.en),
];

/** The fixed parts of a text: what is left without placeholders and tags. */
function fixedParts(text: string): string[] {
  return text.split(/\{\{[^}]*\}\}|<[^>]*>/).map((part) => part.replaceAll(/\s+/g, ' ').trim());
}

/** What a person can read or hear on the page, without paragraphs that name their language: a citation in both. */
export async function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder?.closest('script, style, [hidden], p[lang]') === null) found.push(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      // The other language is named in itself.
      if (element.getAttribute('lang') !== null && element.matches('a')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
  });
}

/**
 * What is on the page although it belongs to the other language: whole texts that equal one of it, and longer fixed
 * parts of its sentences. Texts that are right in both languages do not count.
 */
export function foreignWords(words: readonly string[], pairs: Pairs, lang: Lang): string[] {
  const [own, other] = lang === 'es' ? ([0, 1] as const) : ([1, 0] as const);
  const right = new Set(
    pairs.flatMap((pair) => [pair[own], ...fixedParts(pair[own])]).map((text) => text.toLowerCase()),
  );
  const wrong = new Set(
    pairs
      .filter((pair) => pair[0] !== pair[1])
      .flatMap((pair) => fixedParts(pair[other]))
      .map((text) => text.toLowerCase())
      .filter((text) => /\p{L}{3}/u.test(text) && !right.has(text)),
  );
  const long = [...wrong].filter((text) => text.length >= 14 && text.includes(' '));
  return words.filter((text) => {
    const lower = text.toLowerCase();
    if (right.has(lower)) return false;
    return wrong.has(lower) || long.some((part) => lower.includes(part));
  });
}
