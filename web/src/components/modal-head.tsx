/** The title of a box over the page, and the cross. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import { CloseIcon } from './close-icon.tsx';
import './modal-head.css';

interface Props {
  readonly id: string;
  readonly title: ReactNode;
  readonly onClose: () => void;
}

export function ModalHead({ id, title, onClose }: Props) {
  const { t } = useText();
  return (
    <header className="modal-head">
      <h2 id={id}>{title}</h2>
      <button type="button" className="button plain" aria-label={t('shell.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}
