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
  readonly run: () => void;
}

/** Commands whose label begins with the text, and those that have all its words elsewhere; accents and case do not matter. */
export function matchingCommands<Item extends Pick<Command, 'label' | 'words'>>(
  commands: readonly Item[],
  text: string,
): { readonly first: readonly Item[]; readonly others: readonly Item[] } {
  const query = plainText(text);
  if (query === '') return { first: [], others: [] };
  const first = commands.filter(({ label }) => plainText(label).startsWith(query));
  const others = commands.filter((command) => !first.includes(command) && hasWords(command, query));
  return { first, others };
}

function hasWords({ label, words = '' }: Pick<Command, 'label' | 'words'>, query: string): boolean {
  const text = ` ${plainText(`${label} ${words}`)}`;
  return query.split(' ').every((word) => text.includes(` ${word}`));
}
