/** The button that asks for an undo, and its dialog; nothing for an entry that has been undone. */
import { useRef, useState } from 'react';
import type { ChangeItem } from '#domain/views/history-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { UndoDialog } from './undo-dialog.tsx';

/** An undo of an undo is called redo; both do the same. */
export function UndoControl({ change }: { readonly change: ChangeItem }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isRedo = change.undoes !== undefined;
  const name = t(isRedo ? 'history.redoOf' : 'history.undoOf', { number: change.sequence });
  return (
    <div ref={place} className="change-undo no-print" tabIndex={-1}>
      {change.undoneBy === undefined && (
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          aria-label={name}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t(isRedo ? 'history.redo' : 'history.undo')}
        </button>
      )}
      {open && (
        <UndoDialog
          change={change}
          title={name}
          onClose={(done) => {
            setOpen(false);
            // The button goes with the undo; the keyboard stays where it was.
            if (done) place.current?.focus();
          }}
        />
      )}
    </div>
  );
}
