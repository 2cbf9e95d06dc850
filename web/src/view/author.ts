/** In which role one edits: a label of the vocabulary, never a name; a personal setting that every write sends along. */
import { authors } from '#domain/vocabularies.ts';
import { readSetting, writeSetting } from './personal-setting.ts';

/** The roles that people edit in; the others are the service's own. */
export const editingRoles = authors.filter(
  (author): author is EditingRole => author !== 'command-line' && author !== 'start-up',
);
export type EditingRole = Exclude<(typeof authors)[number], 'command-line' | 'start-up'>;

const listeners = new Set<() => void>();

/** Of this page; where storage is refused the choice lasts as long as the page. */
let chosen: EditingRole | undefined;

/** The chosen role; undefined until one has been chosen on this device. */
export function currentAuthor(): EditingRole | undefined {
  const stored = readSetting('author');
  return editingRoles.find((role) => role === stored) ?? chosen;
}

/** Keeps the choice and tells listeners. */
export function chooseAuthor(role: EditingRole): void {
  chosen = role;
  writeSetting('author', role);
  for (const listener of listeners) listener();
}

/** Calls back when the role changes, also in another tab; returns how to stop. */
export function onAuthorChange(listener: () => void): () => void {
  listeners.add(listener);
  globalThis.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    globalThis.removeEventListener('storage', listener);
  };
}
