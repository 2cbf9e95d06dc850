/** A box that says why something cannot be removed, and what to do instead. */
import type { ReactNode } from 'react';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** A way to what helps. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

export function Refused({ title, onClose, instead, children }: Props) {
  const { t } = useText();
  const actions = (
    <>
      {instead}
      <button type="button" className="button" onClick={onClose}>
        {t('shell.close')}
      </button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <div role="alert">{children}</div>
    </Dialog>
  );
}
