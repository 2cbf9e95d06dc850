/** Sends what a dialog asks for, and says in the frame what was done. */
import type { ApiError } from '../../api/api-error.ts';
import { useWrite } from '../../api/use-write.ts';
import type { Template } from '#domain/vocabularies.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { useText } from '../../i18n/use-text.ts';
import type { EditingRole } from '../../view/author.ts';
import { announce } from '../../view/status.ts';
import { useView } from '../../view/use-view.ts';
import { linkTo } from '../../view/view-address.ts';
import type { WorkspaceAction } from './workspace-action.ts';

export interface Filled {
  readonly titleEs: string;
  readonly titleEn: string;
  readonly fictional: boolean;
  readonly template: Template | undefined;
  readonly author: EditingRole;
  readonly reason: string;
}

const done = {
  create: 'workspaces.created',
  rename: 'workspaces.renamed',
  copy: 'workspaces.copied',
  archive: 'workspaces.archivedDone',
  unarchive: 'workspaces.unarchived',
  reset: 'workspaces.resetDone',
} as const;

interface Doing {
  readonly send: (filled: Filled) => void;
  readonly isPending: boolean;
  readonly error: ApiError | null;
}

/** `send` does nothing while an earlier one is on its way; `onDone` is called once it is saved. */
export function useWorkspaceAction(
  action: WorkspaceAction,
  workspace: WorkspaceView | undefined,
  onDone: () => void,
): Doing {
  const { t, say, lang } = useText();
  const { query } = useView();
  const create = useWrite('createWorkspace');
  const change = useWrite('changeWorkspace');
  const copy = useWrite('copyWorkspace');
  const reset = useWrite('resetWorkspace');
  const all = [create, change, copy, reset];
  const isPending = all.some((write) => write.isPending);
  const send = ({ titleEs, titleEn, fictional, template, author, reason }: Filled): void => {
    if (isPending) return;
    const said = { author, reason };
    const titles = { titleEs, ...(titleEn === '' ? {} : { titleEn }) };
    const named = action === 'create' || action === 'rename' || action === 'copy';
    const own = lang === 'en' && titleEn !== '' ? titleEn : titleEs;
    const onSuccess = (changed: { readonly workspace: string }): void => {
      announce({
        text: t(done[action], { title: named || !workspace ? own : say(workspace.title) }),
        link: {
          to: linkTo(`/${changed.workspace}/${action === 'reset' ? 'history' : 'regions'}`, query),
          label: action === 'reset' ? t('writing.seeInHistory') : t('workspaces.open'),
        },
      });
      onDone();
    };
    const params = { id: workspace?.id ?? '' };
    if (action === 'create')
      create.mutate({ params: {}, body: { ...said, ...titles, fictional, template } }, { onSuccess });
    else if (action === 'copy') copy.mutate({ params, body: { ...said, ...titles } }, { onSuccess });
    else if (action === 'reset') reset.mutate({ params, body: said }, { onSuccess });
    else if (action === 'rename') change.mutate({ params, body: { ...said, ...titles } }, { onSuccess });
    else change.mutate({ params, body: { ...said, archived: action === 'archive' } }, { onSuccess });
  };
  return { send, isPending, error: all.find((write) => write.error)?.error ?? null };
}
