/** A button that runs on within a sentence: a `<button>` is one block and would not break over lines. */
import type { KeyboardEvent, ReactNode } from 'react';

interface Props {
  readonly className?: string;
  /** The name for screen readers, where the content does not say it. */
  readonly name?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Pressed by pointer, Enter or Space; opens a dialog. */
export function InlineButton({ className = '', name, onPress, children }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      aria-label={name}
      className={`link-button ${className}`.trim()}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  );
}
