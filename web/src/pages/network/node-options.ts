/** Options of the comboboxes: nodes by name, narrowed as one types; accents and case do not matter. */
import type { NetworkView } from '#domain/views/network-view.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { plainWord } from '#domain/search/search-words.ts';

export interface NodeOption {
  readonly id: string;
  readonly label: string;
  /** Other words that find it: acronym, short name. */
  readonly also: string | undefined;
  readonly group: boolean;
}

const most = 40;

/** Groups first, then organisations by name. */
export function nodeOptions(view: NetworkView, lang: Locale): NodeOption[] {
  const groups = view.groups.map(({ id, names }) => ({ id, label: names[lang], also: undefined, group: true }));
  const others = view.organisations.map(({ id, names, short, acronym }) => ({
    id,
    label: names[lang],
    also: [acronym, short?.[lang]].filter((word) => word !== undefined).join(' ') || undefined,
    group: false,
  }));
  return [...groups, ...others.sort((a, b) => a.label.localeCompare(b.label, lang))];
}

/** Options that hold the typed text, each once; those that begin with it first. */
export function matching(options: readonly NodeOption[], typed: string): NodeOption[] {
  const text = plainWord(typed.trim());
  const unique = [...new Map(options.map((option) => [option.id, option])).values()];
  const place = ({ label, also }: NodeOption): number => {
    const words = [label, also ?? ''].map(plainWord);
    if (words.some((word) => word.startsWith(text))) return 0;
    return words.some((word) => word.includes(text)) ? 1 : 2;
  };
  return unique
    .map((option) => ({ option, place: place(option) }))
    .filter((found) => found.place < 2)
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ option }) => option);
}
