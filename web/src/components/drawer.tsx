/** A modal sheet beside the page: focus stays inside, Escape and a click beside it close it, focus returns after. */
import { useId, type ReactNode } from 'react';
import { ModalHead } from './modal-head.tsx';
import { Modal } from './modal.tsx';
import { StatusMessage } from './status-message.tsx';
import './drawer.css';

interface Props {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Shown as long as it is mounted. */
export function Drawer({ title, onClose, children }: Props) {
  const titleId = useId();
  return (
    <Modal className="drawer" aria-labelledby={titleId} onClose={onClose} closesBeside>
      <ModalHead id={titleId} title={title} onClose={onClose} />
      <div className="drawer-body">{children}</div>
      {/* What lies behind an open drawer cannot be pressed. */}
      <StatusMessage />
    </Modal>
  );
}
