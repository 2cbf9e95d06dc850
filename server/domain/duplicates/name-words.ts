/** The words of a name that tell organisations apart. */
import { fold } from '../dataset/fold.ts';

/** Words that say what kind of thing is named, or nothing: articles, prepositions, legal forms. */
const empty = new Set([
  ...['de', 'del', 'la', 'las', 'el', 'los', 'y', 'e', 'en', 'para', 'por', 'con', 'a', 'al'],
  ...['of', 'the', 'and', 'for', 'in', 'to', 'on', 'at'],
  ...['sa', 'sac', 'saa', 'srl', 'eirl', 'sociedad', 'anonima', 'cerrada', 'abierta', 'cia', 'compania'],
  ...['inc', 'ltd', 'llc', 'plc', 'corp', 'corporation', 'company', 'co', 'group', 'grupo'],
]);

/** Folded words without the empty ones, sorted; `S.A.C.` is one word. */
export function nameWords(name: string): string[] {
  const words = name
    .replace(/\b(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (word === '' ? '' : fold(word)))
    .filter((word) => word !== '' && !empty.has(word));
  return [...new Set(words)].sort();
}

/** The first letters of the words that begin with a capital, as acronyms are made; folded. */
export function initialsOf(name: string): string {
  return fold((name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(''));
}
