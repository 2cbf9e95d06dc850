/** A button that copies a text; where the browser refuses, the text is chosen instead, ready to be copied by hand. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { announce } from '../view/status.ts';

interface Props {
  readonly text: string;
  /** Id of the element that shows the text. */
  readonly shownIn: string;
  /** The button's name for screen readers. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Chooses what an element shows, as dragging over it would. */
function choose(id: string): void {
  const element = document.getElementById(id);
  if (element) document.getSelection()?.selectAllChildren(element);
}

export function CopyButton({ text, shownIn, name, children }: Props) {
  const { t } = useText();
  const copy = async (): Promise<void> => {
    try {
      // Only pages that came over https or from this machine have a clipboard.
      await navigator.clipboard.writeText(text);
      announce({ text: t('components.copied') });
    } catch {
      choose(shownIn);
      announce({ text: t('components.copyByHand') });
    }
  };
  return (
    <button type="button" className="button no-print" aria-label={name} onClick={() => void copy()}>
      {children}
    </button>
  );
}
