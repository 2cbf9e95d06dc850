/** What every box over the page rests on: the native dialog. Focus stays inside, Escape asks to close, focus returns. */
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** Somebody wants it closed; whoever shows it decides, and takes it out of the page. */
  readonly onClose: () => void;
  /** Whether a click beside it is a wish to close; not where something may have been typed. */
  readonly closesBeside?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly children: ReactNode;
}

/** Shown as long as it is mounted. */
export function Modal({ className, onClose, closesBeside = false, children, ...name }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const last = useRef<HTMLElement>(null);
  // Before the element is taken away: only an open dialog gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  // The key is answered before the browser gets to it: it fires `cancel` only once between two deeds of the person, and
  // closes the dialog unasked at the next Escape. What somebody inside has answered is left alone.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  // It got closed unasked all the same: the focus was nowhere, or it was a gesture and no key.
  const askAfterAll = (): void => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    last.current?.focus();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={className}
      {...name}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        // A file chooser inside has a cancel of its own, which bubbles.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={askAfterAll}
      onFocus={({ target }) => {
        last.current = target;
      }}
      onClick={({ target }) => {
        if (closesBeside && target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
