/** Sends another name or the removal of a view, made on the view as it is shown. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { SavedViewItem } from '#domain/views/saved-views-view.ts';
import type { ApiError } from '../../api/api-error.ts';
import { refreshWorkspace, useWrite } from '../../api/use-write.ts';
import { useAnnounceSaved } from '../../editing/announce-saved.ts';
import { useText } from '../../i18n/use-text.ts';
import type { EditingRole } from '../../view/author.ts';
import { useView } from '../../view/use-view.ts';

interface Filled {
  readonly author: EditingRole;
  readonly reason: string;
  readonly name: string;
  readonly note: string;
}

interface Doing {
  readonly send: (filled: Filled) => void;
  readonly isPending: boolean;
  readonly error: ApiError | null;
  /** Somebody else changed or removed the view before this could be saved. */
  readonly overtaken: 'changed' | 'gone' | undefined;
}

function overtakenBy({ problem }: ApiError): Doing['overtaken'] {
  if (problem?.code === 'NOT_FOUND') return 'gone';
  return problem?.code === 'CONFLICT' && !('name' in problem.details) ? 'changed' : undefined;
}

/** `view` is the one on file now: after a conflict the list is read again, and the next attempt is made on that. */
export function useViewAction(does: 'rename' | 'remove', view: SavedViewItem | undefined, onDone: () => void): Doing {
  const { t } = useText();
  const { workspace } = useView();
  const client = useQueryClient();
  const rename = useWrite('renameView');
  const remove = useWrite('removeView');
  const announce = useAnnounceSaved();
  const [overtaken, setOvertaken] = useState<Doing['overtaken']>();
  const isPending = rename.isPending || remove.isPending;
  const onError = (error: ApiError): void => {
    const by = overtakenBy(error);
    if (by === undefined) return;
    void refreshWorkspace(client, workspace).then(() => {
      setOvertaken(by);
    });
  };
  const send = ({ author, reason, name, note }: Filled): void => {
    if (isPending || !view) return;
    setOvertaken(undefined);
    const params = { workspace, id: view.id };
    const said = { author, reason, version: view.version };
    const onSuccess = (text: string) => (done: { readonly sequence?: number | undefined }) => {
      announce(text, done.sequence === undefined ? {} : { sequence: done.sequence });
      onDone();
    };
    if (does === 'rename') {
      const body = { ...said, name, note };
      rename.mutate({ params, body }, { onSuccess: onSuccess(t('views.renamed', { name })), onError });
    } else {
      remove.mutate({ params, body: said }, { onSuccess: onSuccess(t('views.removed', { name: view.name })), onError });
    }
  };
  return { send, isPending, error: rename.error ?? remove.error, overtaken };
}
