/** Reads pages for words of the other language, remembering what the service gave in both and what it quoted. */
import type { Page } from 'playwright-core';
import {
  asWrittenIn,
  catalogueTexts,
  foreignWords,
  localisedIn,
  withoutAsWritten,
  wordsOn,
  type Lang,
  type Pairs,
} from '../e2e-languages.ts';

/** A page with fewer texts has not been read. */
const leastTexts = 8;

export interface LanguageReader {
  /** What is on the page although it belongs to the other language. */
  faults(lang: Lang): Promise<string[]>;
}

/** From now on listens to what the page asks for. */
export function languageReader(page: Page): LanguageReader {
  const pairs: Pairs = [...catalogueTexts];
  const known = new Set<string>();
  const asWritten = new Set<string>();
  page.on('response', (response) => {
    if (!response.url().includes('/api/') || !response.ok()) return;
    void response.json().then(
      (reply: unknown) => {
        for (const pair of localisedIn(reply)) {
          const name = pair.join('\n');
          if (!known.has(name)) pairs.push(pair);
          known.add(name);
        }
        for (const text of asWrittenIn(reply)) asWritten.add(text);
      },
      () => undefined,
    );
  });
  return {
    async faults(lang) {
      const words = withoutAsWritten(await wordsOn(page), asWritten);
      const foreign = [...new Set(foreignWords(words, pairs, lang))].map((text) => `not ${lang}: ${text}`);
      return words.length < leastTexts ? [`only ${String(words.length)} texts to read`, ...foreign] : foreign;
    },
  };
}
