/** Search by name, acronym or alias: accents, case and small typos do not matter. */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { FactIndex } from '#domain/fact-index.ts';
import { organisationRef } from '#domain/names.ts';
import { oncePerIndex } from '#domain/once-per-index.ts';
import { byText } from '#domain/ordering.ts';
import { searchables, type Searchable } from '#domain/search/search-forms.ts';
import { plainText, plainWord, wordsOf } from '#domain/search/search-words.ts';
import type { SearchHit } from '#domain/views/record-view.ts';

/** No more hits are sent; the total says how many there are. */
const mostHits = 30;
const fields = ['acronyms', 'names', 'others'] as const;
/** Share of a word's letters that may be wrong: none in short words, and none in years and other numbers. */
const typos = { share: 0.2, in: /^\p{L}{4,}$/u };
const typeOrder: readonly SearchHit['type'][] = [
  'organisation',
  'group',
  'region',
  'expected-role',
  'event',
  'source',
  'topic',
];

const searchIndex = oncePerIndex((index: FactIndex) => {
  const items = searchables(index);
  const engine = new MiniSearch<{ key: number; item: Searchable }>({
    fields: [...fields],
    idField: 'key',
    extractField: ({ key, item }, field) => {
      const forms = fields.find((name) => name === field);
      return forms === undefined ? String(key) : item[forms].join('\n');
    },
    tokenize: wordsOf,
    processTerm: plainWord,
    searchOptions: {
      boost: { acronyms: 3, names: 2 },
      prefix: true,
      fuzzy: (term) => (typos.in.test(term) ? typos.share : false),
      maxFuzzy: 2,
    },
  });
  engine.addAll(items.map((item, key) => ({ key, item })));
  return { engine, items };
});

/** How a form answers the query: 3 the same words, 2 it begins so, 1 the words are in it, 0 only part or with typos. */
function closeness(form: string, query: string): number {
  const text = plainText(form);
  if (text === query) return 3;
  if (text.startsWith(query)) return 2;
  return ` ${text}`.includes(` ${query}`) ? 1 : 0;
}

/** The form that the query meant: the closest one, then that with most of the matched words, then the shortest. */
function matchedForm({ acronyms, names, others }: Searchable, query: string, terms: readonly string[]): string {
  const wanted = new Set(terms);
  const rated = [...acronyms, ...names, ...others].map((form, place) => {
    const words = new Set(wordsOf(form).map(plainWord));
    return { form, place, close: closeness(form, query), found: [...words].filter((word) => wanted.has(word)).length };
  });
  rated.sort((a, b) => b.close - a.close || b.found - a.found || a.form.length - b.form.length || a.place - b.place);
  return rated[0]?.form ?? '';
}

interface Rated {
  readonly hit: SearchHit;
  readonly close: number;
}

function rate(index: FactIndex, item: Searchable, query: string, result: SearchResult): Rated {
  const matched = matchedForm(item, query, result.terms);
  const organisation = item.ref.type === 'organisation' ? { organisation: organisationRef(index, item.ref.id) } : {};
  return { hit: { ...item.ref, matched, score: result.score, ...organisation }, close: closeness(matched, query) };
}

/** Exact names first, then names that begin so, then by score; of equal ones organisations, then by id. */
function byCloseness(a: Rated, b: Rated): number {
  const exact = ({ close }: Rated): number => (close === 3 ? 2 : close === 2 ? 1 : 0);
  return (
    exact(b) - exact(a) ||
    b.hit.score - a.hit.score ||
    typeOrder.indexOf(a.hit.type) - typeOrder.indexOf(b.hit.type) ||
    byText(a.hit.id, b.hit.id)
  );
}

/**
 * Up to 30 hits for a text, best first, and how many there are. All words have to be found; where nothing has them all,
 * some suffice. A text without letters or digits finds nothing.
 */
export function searchHits(index: FactIndex, q: string): { total: number; items: SearchHit[] } {
  const query = plainText(q);
  if (query === '') return { total: 0, items: [] };
  const { engine, items } = searchIndex(index);
  const all = engine.search(q, { combineWith: 'AND' });
  const results = all.length > 0 ? all : engine.search(q, { combineWith: 'OR' });
  const rated = results.flatMap((result) => {
    const item = items[Number(result.id)];
    return item ? [rate(index, item, query, result)] : [];
  });
  rated.sort(byCloseness);
  return { total: rated.length, items: rated.slice(0, mostHits).map(({ hit }) => hit) };
}
