/** What an undo would do, asked anew each time, and the undo; a conflict brings the new list and keeps what was typed. */
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { UndoPreview } from '#domain/views/history-view.ts';
import type { ApiError } from '../../api/api-error.ts';
import { refreshWorkspace, useWrite } from '../../api/use-write.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import type { EditingRole } from '../../view/author.ts';
import { useView } from '../../view/use-view.ts';

type Possible = Extract<UndoPreview, { possible: true }>;

interface Undone {
  /** The entry that the undo made. */
  readonly sequence: number;
  /** The entries that it took back. */
  readonly undid: readonly number[];
}

/** Others have written in the meantime; a workspace that is archived is another refusal. */
function isOvertaken({ problem }: ApiError): boolean {
  return problem?.code === 'CONFLICT' || problem?.code === 'ALREADY_UNDONE';
}

/** `moved` says that the record changed between the preview and the undo. */
export function useUndo(sequence: number, onDone: (undone: Undone) => void) {
  const { workspace } = useView();
  const client = useQueryClient();
  const preview = useEndpoint('undoPreview', { workspace, sequence: String(sequence) }, {}, { fresh: true });
  const write = useWrite('undo');
  const [moved, setMoved] = useState(false);
  const onError = (error: ApiError): void => {
    if (!isOvertaken(error)) return;
    setMoved(true);
    void refreshWorkspace(client, workspace);
  };
  const undo = ({ sequences, revision }: Possible, author: EditingRole, reason: string): void => {
    if (write.isPending) return;
    setMoved(false);
    const body = { sequences, author, reason: reason.trim(), onRevision: revision };
    write.mutate(
      { params: { workspace }, body },
      {
        onSuccess: (done) => {
          onDone({ sequence: done.sequence, undid: sequences });
        },
        onError,
      },
    );
  };
  /** A failure that is not explained by the new list. */
  const failure = write.error && !isOvertaken(write.error) ? write.error : undefined;
  return { preview, undo, moved, failure, isPending: write.isPending };
}
