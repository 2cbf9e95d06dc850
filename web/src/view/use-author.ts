/** The role in which one edits, as state. */
import { useSyncExternalStore } from 'react';
import { chooseAuthor, currentAuthor, onAuthorChange, type EditingRole } from './author.ts';

/** The chosen role (undefined: none yet, so nothing can be sent) and how to choose another; see `AuthorSelect`. */
export function useAuthor(): {
  readonly author: EditingRole | undefined;
  readonly choose: (role: EditingRole) => void;
} {
  const author = useSyncExternalStore(onAuthorChange, currentAuthor);
  return { author, choose: chooseAuthor };
}
