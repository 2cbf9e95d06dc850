/** A modal box in the middle of the page, for a question or a form: focus stays inside, Escape closes, focus returns. */
import { useId, type ReactNode, type SyntheticEvent } from 'react';
import { ModalHead } from './modal-head.tsx';
import { Modal } from './modal.tsx';
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

/** Shown as long as it is mounted; everything inside is one form. */
export function Dialog({ title, onClose, onSubmit, actions, children }: Props) {
  const titleId = useId();
  return (
    <Modal className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <ModalHead id={titleId} title={title} onClose={onClose} />
        <div className="dialog-body">{children}</div>
        <footer className="dialog-actions">{actions}</footer>
      </form>
    </Modal>
  );
}
