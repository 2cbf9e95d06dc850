/** The box that asks how a picture is saved, and shows it small. */
import { useState } from 'react';
import { locales } from '#domain/vocabularies.ts';
import { ApiError } from '../api/api-error.ts';
import { Dialog } from '../components/dialog.tsx';
import { useText } from '../i18n/use-text.ts';
import { announce } from '../view/status.ts';
import { shownTheme } from '../view/theme.ts';
import { ChoiceField } from './choice-field.tsx';
import { handOver } from './hand-over.ts';
import { formats, type Format, type MakePicture, type PictureChoice } from './picture-choice.ts';
import { NotDrawn, rasterise } from './rasterise.ts';
import { usePreview } from './use-preview.ts';
import './save-picture.css';

interface Props {
  readonly make: MakePicture;
  readonly parts: boolean;
  readonly onClose: () => void;
}

const languages = { es: 'Español', en: 'English' } as const;

function Failure({ error }: { readonly error: unknown }) {
  const { t } = useText();
  const why =
    error instanceof ApiError
      ? 'saving.failedNetwork'
      : error instanceof NotDrawn
        ? 'saving.failedPoints'
        : 'saving.failedOther';
  return (
    <p role="alert" className="missing">
      {t('saving.failed')} {t(why)}
    </p>
  );
}

/** Closes itself when the file has been handed over. */
export function SavePictureDialog({ make, parts, onClose }: Props) {
  const { t, lang } = useText();
  const [format, setFormat] = useState<Format>('svg');
  const [choice, setChoice] = useState<PictureChoice>({ lang, colours: 'light', extent: 'screen' });
  const [attempt, setAttempt] = useState(0);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<unknown>(undefined);
  const preview = usePreview(make, choice, attempt);
  const error = failure ?? (preview.state === 'failed' ? preview.error : undefined);
  const change = (part: Partial<PictureChoice>): void => {
    setFailure(undefined);
    setChoice({ ...choice, ...part });
  };
  const save = async (): Promise<void> => {
    setFailure(undefined);
    if (preview.state === 'failed') setAttempt(attempt + 1);
    if (preview.state !== 'made') return;
    const { written, file } = preview.last;
    setSaving(true);
    try {
      const svg = new Blob([written.svg], { type: 'image/svg+xml' });
      const name = `${file}.${format}`;
      handOver(format === 'svg' ? svg : await rasterise(written), name);
      announce({ text: t('saving.saved', { file: name }) });
      onClose();
    } catch (reason) {
      setFailure(reason);
      setSaving(false);
    }
  };
  return (
    <Dialog
      title={t('saving.open')}
      onClose={onClose}
      onSubmit={() => void save()}
      actions={
        <>
          <button type="submit" className="button first" disabled={saving || preview.state === 'making'}>
            {preview.state === 'failed' ? t('shell.retry') : t('saving.save')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('writing.cancel')}
          </button>
        </>
      }
    >
      <div className="save-picture-body">
        <div className="save-picture-choices">
          <ChoiceField
            label={t('saving.format')}
            value={format}
            choices={formats.map((value) => ({ value, text: t(`saving.${value}`) }))}
            onChange={setFormat}
          />
          {parts && (
            <ChoiceField
              label={t('saving.extent')}
              value={choice.extent}
              choices={(['screen', 'whole'] as const).map((value) => ({ value, text: t(`saving.${value}`) }))}
              onChange={(extent) => {
                change({ extent });
              }}
            />
          )}
          <ChoiceField
            label={t('saving.language')}
            value={choice.lang}
            choices={locales.map((value) => ({ value, text: languages[value], lang: value }))}
            onChange={(value) => {
              change({ lang: value });
            }}
          />
          {shownTheme() === 'dark' && (
            <ChoiceField
              label={t('saving.colours')}
              value={choice.colours}
              choices={(['light', 'dark'] as const).map((value) => ({ value, text: t(`saving.${value}`) }))}
              onChange={(colours) => {
                change({ colours });
              }}
            />
          )}
        </div>
        <figure className="save-picture-preview" aria-busy={preview.state === 'making'}>
          {preview.last && <img src={preview.last.address} alt={t('saving.preview')} />}
          <p className="loc">{t('saving.inside')}</p>
        </figure>
      </div>
      {error !== undefined && <Failure error={error} />}
    </Dialog>
  );
}
