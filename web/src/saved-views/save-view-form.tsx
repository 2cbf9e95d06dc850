/** Saves the view that is open by name, with its small picture. */
import { useState } from 'react';
import { useWrite } from '../api/use-write.ts';
import { AuthorSelect } from '../components/author-select.tsx';
import { Dialog } from '../components/dialog.tsx';
import { WriteFailure } from '../components/write-failure.tsx';
import { useAnnounceSaved } from '../editing/announce-saved.ts';
import { useText } from '../i18n/use-text.ts';
import { useAuthor } from '../view/use-author.ts';
import { useView } from '../view/use-view.ts';
import { personalDataProblem, takenProblem } from './name-problem.ts';
import { currentThumbnail } from './thumbnail-source.ts';
import { useMentioned } from './use-mentioned.ts';
import { useViewToKeep } from './use-view-to-keep.ts';
import { useViewWords } from './use-view-words.ts';
import { ViewFields } from './view-fields.tsx';
import { ViewThumbnail } from './view-thumbnail.tsx';
import './view-form.css';

export function SaveViewForm({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const { workspace } = useView();
  const { author } = useAuthor();
  const address = useViewToKeep();
  const mentioned = useMentioned(address);
  const wordsOf = useViewWords();
  const write = useWrite('saveView');
  const saved = useAnnounceSaved();
  const [value, setValue] = useState({ name: '', note: '' });
  const [thumbnail] = useState(currentThumbnail);
  if (!address) return null;
  const { screen, place, date, filters } = wordsOf({ ...address, mentioned });
  const personal = personalDataProblem(value, text);
  const taken = takenProblem(write.error, text);
  const submit = (): void => {
    const [name, note] = [value.name.trim(), value.note.trim()];
    if (!author || name === '' || personal !== undefined || write.isPending) return;
    const picture = currentThumbnail() ?? thumbnail;
    const body = { ...address, author, name, ...(note === '' ? {} : { note }), ...(picture && { thumbnail: picture }) };
    write.mutate(
      { params: { workspace }, body },
      {
        onSuccess: (done) => {
          saved(t('views.saved', { name }), done);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      title={t('views.saveThis')}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="submit" className="button first" aria-disabled={write.isPending}>
            {write.isPending ? t('writing.saving') : t('views.save')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('writing.cancel')}
          </button>
        </>
      }
    >
      <div className="view-form-head">
        <ViewThumbnail thumbnail={thumbnail} screen={screen} />
        <p>
          <strong>{[screen, place].filter((part) => part !== undefined).join(' · ')}</strong>
          <span className="block">{date}</span>
          <span className="block loc">{t('views.filters', { count: filters.length })}</span>
        </p>
      </div>
      <p className="loc">{t('views.saveText')}</p>
      <ViewFields value={value} onChange={setValue} problem={personal ?? taken} />
      <AuthorSelect />
      {write.error && taken === undefined && <WriteFailure error={write.error} />}
    </Dialog>
  );
}
