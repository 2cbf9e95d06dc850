/** What the search offers besides things on file: screens to go to, saved views and actions to do. */
import { plainText } from '#domain/search/search-words.ts';

export interface Command {
  /** Unique among the commands. */
  readonly id: string;
  readonly kind: 'screen' | 'action' | 'view';
  /** In the language of the view. */
  readonly label: string;
  /** Other words under which somebody may look for it. */
  readonly words?: string;
  /** Not in the list that stands there before anything is typed. */
  readonly onlyAsked?: boolean;
  readonly run: () => void;
}

/** Commands that have all words of the text: those whose label begins with its first word, and the others; accents and case do not matter. */
export function matchingCommands<Item extends Pick<Command, 'label' | 'words'>>(
  commands: readonly Item[],
  text: string,
): { readonly first: readonly Item[]; readonly others: readonly Item[] } {
  const query = plainText(text);
  if (query === '') return { first: [], others: [] };
  const found = commands.filter((command) => hasWords(command, query));
  const [start = ''] = query.split(' ');
  const first = found.filter(({ label }) => plainText(label).startsWith(start));
  const others = found.filter((command) => !first.includes(command));
  return { first, others };
}

/** Things whose name, or the form of it that was found, is the text itself; they go before commands that only begin so. */
export function calledSo<Item extends { readonly label: string; readonly matched?: string }>(
  things: readonly Item[],
  text: string,
): readonly Item[] {
  const query = plainText(text);
  return things.filter(({ label, matched = label }) => [label, matched].some((name) => plainText(name) === query));
}

function hasWords({ label, words = '' }: Pick<Command, 'label' | 'words'>, query: string): boolean {
  const text = ` ${plainText(`${label} ${words}`)}`;
  return query.split(' ').every((word) => text.includes(` ${word}`));
}
