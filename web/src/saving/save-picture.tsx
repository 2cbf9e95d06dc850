/** "Save picture": a button, and the box that asks for format, part, language and colours. */
import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { MakePicture } from './picture-choice.ts';
import { SavePictureDialog } from './save-picture-dialog.tsx';

interface Props {
  readonly make: MakePicture;
  /** Whether a part can be chosen: what is drawn may reach over the screen. */
  readonly parts: boolean;
}

/** The button; the box is there while it is open. */
export function SavePicture({ make, parts }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button no-print save-picture"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('saving.open')}
      </button>
      {open && (
        <SavePictureDialog
          make={make}
          parts={parts}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
