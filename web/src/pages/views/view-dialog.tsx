/** Asks for another name, or whether a view is to be removed; says so when somebody else was there first. */
import { useState } from 'react';
import type { SavedViewItem } from '#domain/views/saved-views-view.ts';
import { AuthorSelect } from '../../components/author-select.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ReasonField } from '../../components/reason-field.tsx';
import { WriteFailure } from '../../components/write-failure.tsx';
import { useText } from '../../i18n/use-text.ts';
import { personalDataProblem, takenProblem } from '../../saved-views/name-problem.ts';
import { ViewFields } from '../../saved-views/view-fields.tsx';
import { useAuthor } from '../../view/use-author.ts';
import { useViewAction } from './use-view-action.ts';

export interface ViewAction {
  readonly does: 'rename' | 'remove';
  readonly view: SavedViewItem;
}

interface Props {
  readonly asked: ViewAction;
  /** As it is on file now; undefined when somebody has removed it. */
  readonly now: SavedViewItem | undefined;
  readonly onClose: () => void;
}

export function ViewDialog({ asked: { does, view }, now, onClose }: Props) {
  const text = useText();
  const { t } = text;
  const { author } = useAuthor();
  const [value, setValue] = useState({ name: view.name, note: view.note ?? '' });
  const [reason, setReason] = useState('');
  const { send, isPending, error, overtaken } = useViewAction(does, now, onClose);
  const taken = takenProblem(error, text);
  const personal = does === 'rename' ? personalDataProblem(value, text) : undefined;
  const isExplained = overtaken !== undefined || taken !== undefined;
  const submit = (): void => {
    const name = value.name.trim();
    if (author && name !== '' && personal === undefined) {
      send({ author, reason: reason.trim(), name, note: value.note.trim() });
    }
  };
  const conflict = {
    changed: t(does === 'rename' ? 'views.changed' : 'views.changedRemove', { name: now?.name ?? '' }),
    gone: t('views.goneMeanwhile'),
  };
  return (
    <Dialog
      title={t(`views.${does}View`, { name: view.name })}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="submit" className="button first" aria-disabled={isPending || now === undefined}>
            {isPending ? t('writing.saving') : t(`views.${does}`)}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('writing.cancel')}
          </button>
        </>
      }
    >
      {does === 'rename' ? (
        <ViewFields value={value} onChange={setValue} problem={personal ?? taken} />
      ) : (
        <p>{t('views.removeText', { name: now?.name ?? view.name })}</p>
      )}
      <AuthorSelect />
      <ReasonField value={reason} onChange={setReason} />
      {overtaken && (
        <p className="failure" role="alert">
          {conflict[overtaken]}
        </p>
      )}
      {error && !isExplained && <WriteFailure error={error} />}
    </Dialog>
  );
}
