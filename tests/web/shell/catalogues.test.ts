/** Both languages have the same texts with the same placeholders, and none is left empty. */
import { describe, expect, it } from 'vitest';
import { catalogues, vocabularies } from '../../../web/src/i18n/catalogues.ts';
import { wordOf } from '../../../web/src/i18n/use-text.ts';

function flat(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else for (const [inner, text] of flat(value as object, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

function marks(text: string): readonly string[] {
  return [...text.matchAll(/\{\{[a-z]+\}\}|<\/?[a-z]+\/?>/gi)].map(([mark]) => mark).sort();
}

describe('catalogues', () => {
  const es = flat(catalogues.es);
  const en = flat(catalogues.en);

  it('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...es.keys()].sort());
    expect([...flat(vocabularies.en).keys()].sort()).toEqual([...flat(vocabularies.es).keys()].sort());
  });

  it('have the same placeholders and tags in both languages', () => {
    const differing = [...es].filter(([key, text]) => marks(text).join() !== marks(en.get(key) ?? '').join());
    expect(differing).toEqual([]);
  });

  it('are never empty and never shout', () => {
    const all = [...es, ...en, ...flat(vocabularies.es), ...flat(vocabularies.en)];
    expect(all.filter(([, text]) => text.trim() === '' || /[!¡]/.test(text))).toEqual([]);
  });
});

describe('wordOf', () => {
  it('gives the word of the language, or the value as written', () => {
    expect(wordOf('es', 'coverageState', 'nobody')).toBe('nadie registrado');
    expect(wordOf('en', 'tieKind', 'shares-data-with')).toBe('shares data with');
  });
});
