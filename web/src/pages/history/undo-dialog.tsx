/** Asks before an undo: what would happen, what goes along with it, in which role and why. */
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ChangeItem } from '#domain/views/history-view.ts';
import { AuthorSelect } from '../../components/author-select.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { ReasonField } from '../../components/reason-field.tsx';
import { WriteFailure } from '../../components/write-failure.tsx';
import { useText } from '../../i18n/use-text.ts';
import { announce } from '../../view/status.ts';
import { useAuthor } from '../../view/use-author.ts';
import { useChangeAddress } from './change-link.tsx';
import { changeHeadline, headlineNamesThings, sequenceList } from './change-words.ts';
import { UndoNeeds } from './undo-needs.tsx';
import { useUndo } from './use-undo.ts';

interface Props {
  readonly change: ChangeItem;
  readonly title: ReactNode;
  readonly onClose: (done: boolean) => void;
}

function AlreadyUndone({ by, onLeave }: { readonly by: number; readonly onLeave: () => void }) {
  const { t } = useText();
  const addressOf = useChangeAddress();
  return (
    <p role="status">
      {t('history.undoAlready', { number: by })} {t('history.undoAlreadyNext')}{' '}
      <Link to={addressOf(by)} onClick={onLeave}>
        {t('history.undoAlreadyOpen', { number: by })}
      </Link>
    </p>
  );
}

/** Says in the frame what was undone, with the way to the new entry. */
function useAnnounceUndone() {
  const { t, lang } = useText();
  const addressOf = useChangeAddress();
  return ({ sequence, undid }: { readonly sequence: number; readonly undid: readonly number[] }): void => {
    announce({
      text: t('history.undone', { count: undid.length, list: sequenceList(undid, lang) }),
      link: { to: addressOf(sequence), label: t('history.undoneOpen', { number: sequence }) },
    });
  };
}

export function UndoDialog({ change, title, onClose }: Props) {
  const text = useText();
  const { t } = text;
  const { author } = useAuthor();
  const [reason, setReason] = useState('');
  const announceUndone = useAnnounceUndone();
  const { preview, undo, moved, failure, isPending } = useUndo(change.sequence, (undone) => {
    announceUndone(undone);
    onClose(true);
  });
  const possible = preview.data?.possible === true && !preview.isError ? preview.data : undefined;
  const count = possible?.sequences.length ?? 1;
  const actions = (
    <>
      {possible && (
        <button type="submit" className="button first" aria-disabled={isPending || preview.isFetching}>
          {isPending
            ? t('writing.saving')
            : count > 1
              ? t('history.undoSeveral', { count })
              : t(change.undoes ? 'history.redo' : 'history.undo')}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => {
          onClose(false);
        }}
      >
        {possible ? t('writing.cancel') : t('shell.close')}
      </button>
    </>
  );
  return (
    <Dialog
      title={title}
      actions={actions}
      onClose={() => {
        onClose(false);
      }}
      onSubmit={() => {
        if (possible && author && !preview.isFetching) undo(possible, author, reason);
      }}
    >
      {headlineNamesThings(change) && (
        <p>
          <strong>{changeHeadline(change, text)}</strong>
        </p>
      )}
      {moved && (
        <p className="failure" role="alert">
          {t('history.undoMoved')}
        </p>
      )}
      <QueryBoundary query={preview} lines={3}>
        {(answer) =>
          answer.possible ? (
            <>
              <UndoNeeds asked={change.sequence} preview={answer} />
              <AuthorSelect />
              <ReasonField value={reason} onChange={setReason} />
            </>
          ) : (
            <AlreadyUndone
              by={answer.undoneBy}
              onLeave={() => {
                onClose(false);
              }}
            />
          )
        }
      </QueryBoundary>
      {failure && <WriteFailure error={failure} />}
    </Dialog>
  );
}
