/** A modal box in the middle of the page, for a question or a form: focus stays inside, Escape closes, focus returns. */
import { useId, useLayoutEffect, useRef, type ReactNode, type SyntheticEvent } from 'react';
import { useText } from '../i18n/use-text.ts';
import { CloseIcon } from './close-icon.tsx';
import './dialog.css';

interface Props {
  readonly title: ReactNode;
  /** Escape, the cross and "cancel"; a click beside the box does nothing, so that nothing typed is lost. */
  readonly onClose: () => void;
  /** The form is sent; the default of the browser is already prevented. */
  readonly onSubmit?: () => void;
  /** Buttons at the foot, the one that acts first. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** Milliseconds within which a wish to close comes from the same press of a key. */
const sameKey = 500;

/** Shown as long as it is mounted; everything inside is one form. */
export function Dialog({ title, onClose, onSubmit, actions, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const escaped = useRef(-sameKey);
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
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        // The key itself has been answered already.
        if (performance.now() - escaped.current > sameKey) onClose();
      }}
      onKeyDown={(event) => {
        // A second Escape in a row would close it whatever the form says: a browser does not ask twice.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        escaped.current = performance.now();
        onClose();
      }}
    >
      <form
        className="dialog-form"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="button plain" aria-label={t('shell.close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        <div className="dialog-body">{children}</div>
        <footer className="dialog-actions">{actions}</footer>
      </form>
    </dialog>
  );
}
