/** Says what was saved, with the way to its entry in the history and a button that takes it back. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { EditsView } from '#domain/views/editing-view.ts';
import { callEndpoint, sendToEndpoint } from '../api/client.ts';
import { refreshWorkspace } from '../api/use-write.ts';
import { useText } from '../i18n/use-text.ts';
import { currentAuthor } from '../view/author.ts';
import { announce } from '../view/status.ts';
import { useView } from '../view/use-view.ts';

/** Undoes one entry when nothing else has to go with it; answers whether it did. */
async function undoAlone(workspace: string, sequence: number, reason: string): Promise<number | undefined> {
  const author = currentAuthor();
  const preview = await callEndpoint('undoPreview', { workspace, sequence: String(sequence) }, {});
  if (author === undefined || !preview.possible || preview.sequences.length > 1) return undefined;
  const { sequences, revision } = preview;
  const done = await sendToEndpoint('undo', { workspace }, { sequences, author, reason, onRevision: revision });
  return done.sequence;
}

/** Announces a saved change; where others depend on it, "undo" leads to its entry, which names them. */
export function useAnnounceSaved() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { workspace, link } = useView();
  const { t } = useText();
  const address = (sequence: number): string => link(`/history/${String(sequence)}`);
  const undo = async (sequence: number): Promise<void> => {
    try {
      const undone = await undoAlone(workspace, sequence, '');
      if (undone === undefined) {
        void navigate(address(sequence));
        return;
      }
      await refreshWorkspace(client, workspace);
      announce({
        text: t('editing.undone', { number: sequence }),
        link: { to: address(undone), label: t('writing.seeInHistory') },
      });
    } catch {
      void navigate(address(sequence));
    }
  };
  return (text: string, { sequence }: Pick<EditsView, 'sequence'>): void => {
    if (sequence === undefined) {
      announce({ text: t('editing.nothingChanged') });
      return;
    }
    announce({
      text,
      link: { to: address(sequence), label: t('writing.seeInHistory') },
      action: { label: t('editing.undo'), run: () => void undo(sequence) },
    });
  };
}
