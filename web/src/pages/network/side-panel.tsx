/** The column beside the picture; a sheet from below on small screens. */
import type { ReactNode } from 'react';
import { CloseIcon } from '../../components/close-icon.tsx';
import { useText } from '../../i18n/use-text.ts';
import './side-panel.css';

interface Props {
  readonly label: string;
  /** The small line above the name. */
  readonly top: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Head with a way to close, and what is chosen. */
export function SidePanel({ label, top, onClose, children }: Props) {
  const { t } = useText();
  return (
    <aside className="side-panel" aria-label={label} tabIndex={0}>
      <div className="side-grip" aria-hidden="true" />
      <div className="side-top">
        <span>{top}</span>
        <button type="button" className="button plain no-print" aria-label={t('shell.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {children}
    </aside>
  );
}
