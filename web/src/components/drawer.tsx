/** A modal sheet on the native dialog: focus stays inside, Escape and the backdrop close it, focus returns after. */
import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { CloseIcon } from './close-icon.tsx';
import { StatusMessage } from './status-message.tsx';
import './drawer.css';

interface Props {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shown as long as it is mounted. */
export function Drawer({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { t } = useText();
  // Before the element is taken away: only an open dialog gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  const closeOnBackdrop = (event: MouseEvent): void => {
    if (event.target === dialog.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeOnBackdrop}
    >
      <header className="drawer-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="button plain" aria-label={t('shell.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div className="drawer-body">{children}</div>
      {/* What lies behind an open drawer cannot be pressed. */}
      <StatusMessage />
    </dialog>
  );
}
