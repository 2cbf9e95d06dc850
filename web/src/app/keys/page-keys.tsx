/** The keys that work on every page, and the sheet that lists all keys (`help=keys` in the address). */
import { useEffect, useEffectEvent } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../view/status.ts';
import { useView } from '../../view/use-view.ts';
import { useKeptSteps, useViewSteps } from '../../view/use-view-steps.ts';
import { isTyping, pageKey } from './key-press.ts';
import { KeySheet } from './key-sheet.tsx';

/** Listens to Ctrl Z, Ctrl Y and "?"; nothing while a dialog is open or a text is typed. Ctrl K is the search's own. */
export function PageKeys() {
  const { t } = useText();
  const { get, set } = useView();
  const { undo, redo } = useViewSteps();
  useKeptSteps();
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const asked = pageKey(event);
    if (asked === undefined || asked === 'search' || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    if (asked === 'help') set({ help: 'keys' });
    else if (asked === 'undo') (undo ?? nothing(t('commands.noUndo')))();
    else (redo ?? nothing(t('commands.noRedo')))();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      onKey(event);
    };
    document.addEventListener('keydown', listener);
    return () => {
      document.removeEventListener('keydown', listener);
    };
  }, []);
  if (get('help') !== 'keys') return null;
  return (
    <KeySheet
      onClose={() => {
        set({ help: undefined }, { replace: true });
      }}
    />
  );
}

function nothing(text: string): () => void {
  return () => {
    announce({ text });
  };
}
