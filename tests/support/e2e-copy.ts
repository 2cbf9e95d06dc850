/** A copy of a workspace for one file of tests, in which they change things without disturbing the others. */
import { afterAll, beforeAll, inject } from 'vitest';
import type { Edit } from '#domain/editing/edit.ts';
import { answerOf, sendTo } from './e2e-service.ts';

export interface WorkspaceCopy {
  readonly id: string;
  /** Adds a row to a dataset table, as the secretariat; `source` and `locator` where the cells name none. */
  add(table: string, cells: Record<string, string>): Promise<void>;
  /** Corrects cells of a statement or claim that is on file. */
  correct(type: 'MEMBER_OF' | 'Claim', id: string, cells: Record<string, string>): Promise<void>;
  /** The path of a page of the original in the copy, with its query. */
  addressOf(url: string): string;
}

const author = 'secretariat';
const origin = { source: 'own-knowledge' };

/** Takes back all changes of a workspace, its first one too: then it is gone. */
export async function removedWorkspace(workspace: string): Promise<void> {
  const { items } = await answerOf('changes', { workspace });
  const first = items.at(-1);
  if (!first) return;
  const preview = await answerOf('undoPreview', { workspace, sequence: String(first.sequence) });
  if (!preview.possible) return;
  const { sequences, revision } = preview;
  await sendTo('undo', { workspace }, { sequences, author: 'analyst', reason: '', onRevision: revision });
}

/** For all tests of the file that calls this: the copy is made before the first and taken away after the last. */
export function workspaceCopy(original: string, id: string): WorkspaceCopy {
  const send = async (edit: Edit): Promise<void> => {
    await sendTo('edit', { workspace: id }, { author, reason: 'Prueba', edits: [edit] });
  };
  beforeAll(async () => {
    await sendTo('copyWorkspace', { id: original }, { author, reason: '', id, titleEs: `Copia ${id}` });
  });
  afterAll(async () => {
    await removedWorkspace(id);
  });
  return {
    id,
    add: (table, cells) => send({ action: 'add', table, values: { ...origin, ...cells } }),
    async correct(type, thingId, cells) {
      const { thing, table, values, version } = await answerOf('thing', { workspace: id, type, id: thingId });
      await send({ action: 'correct', thing, table, version, values: { ...values, ...cells } });
    },
    addressOf: (url) => url.replace(`${inject('baseUrl')}/${original}/`, `/${id}/`),
  };
}
