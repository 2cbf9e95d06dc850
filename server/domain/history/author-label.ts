/** Who made a change, as a label of the vocabulary. */
import type { Author } from '../vocabularies.ts';

/** What programs of earlier versions wrote. */
const earlier: Readonly<Record<string, Author>> = { 'command line': 'command-line', start: 'start-up' };

/** The label of the vocabulary (`authors`) for what stands in an entry; what no version knows is shown as it is. */
export function authorLabel(author: string): string {
  return earlier[author] ?? author;
}
