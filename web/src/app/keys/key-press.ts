/** What a press of a key asks of the whole page, wherever the focus is. */

export type PageKey = 'search' | 'help' | 'undo' | 'redo';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Undefined for every other press. Ctrl or Command; redo is Ctrl Y or Ctrl Shift Z, as in editors. */
export function pageKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): PageKey | undefined {
  if (altKey) return undefined;
  if (!ctrlKey && !metaKey) return key === '?' ? 'help' : undefined;
  switch (key.toLowerCase()) {
    case 'k':
      return 'search';
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return undefined;
  }
}

/** Whether the press belongs to where it happened: text that is being typed keeps its own undo and its question marks. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, [contenteditable]')
  );
}
