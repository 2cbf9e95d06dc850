/** Asks before anything is done with a workspace: what it means, names where they are needed, role and reason. */
import { useState } from 'react';
import { templates } from '#domain/vocabularies.ts';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import type { ApiError } from '../../api/api-error.ts';
import { AuthorSelect } from '../../components/author-select.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ReasonField } from '../../components/reason-field.tsx';
import { WriteFailure } from '../../components/write-failure.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useAuthor } from '../../view/use-author.ts';
import { CheckField } from './check-field.tsx';
import { TitleField } from './title-field.tsx';
import { useWorkspaceAction } from './use-workspace-action.ts';
import { workspaceCounts, type WorkspaceAction } from './workspace-action.ts';

interface Props {
  readonly action: WorkspaceAction;
  /** Absent for a new one. */
  readonly workspace: WorkspaceView | undefined;
  readonly onClose: () => void;
}

const textOf = {
  create: 'workspaces.createText',
  rename: 'workspaces.renameText',
  copy: 'workspaces.copyText',
  archive: 'workspaces.archiveText',
  unarchive: 'workspaces.unarchiveText',
  reset: 'workspaces.resetText',
} as const;

function Failure({ error }: { readonly error: ApiError }) {
  const { t } = useText();
  const code = error.problem?.code;
  if (code !== 'NOT_ALLOWED' && code !== 'CONFLICT') return <WriteFailure error={error} />;
  return (
    <p className="failure" role="alert">
      {t(code === 'CONFLICT' ? 'workspaces.titleTaken' : 'workspaces.resetNotShipped')}
    </p>
  );
}

/** The names that the fields start with. */
function useStart(action: WorkspaceAction, workspace: WorkspaceView | undefined) {
  const { t } = useText();
  if (!workspace) return { es: '', en: '' };
  const { es, en } = workspace.title;
  if (action !== 'copy') return { es, en };
  return { es: t('workspaces.copyTitleEs', { title: es }), en: t('workspaces.copyTitleEn', { title: en }) };
}

export function WorkspaceDialog({ action, workspace, onClose }: Props) {
  const text = useText();
  const { t, say } = text;
  const { author } = useAuthor();
  const start = useStart(action, workspace);
  const [titles, setTitles] = useState(start);
  const [fictional, setFictional] = useState(false);
  const [fromTemplate, setFromTemplate] = useState(true);
  const [reason, setReason] = useState('');
  const { send, isPending, error } = useWorkspaceAction(action, workspace, onClose);
  const title = workspace ? say(workspace.title) : '';
  const isNamed = action === 'create' || action === 'rename' || action === 'copy';
  const does = t(`workspaces.${action}`);
  const submit = (): void => {
    const [titleEs, titleEn] = [titles.es.trim(), titles.en.trim()];
    const template = fromTemplate ? templates[0] : undefined;
    if (author && (!isNamed || titleEs !== ''))
      send({ titleEs, titleEn, fictional, template, author, reason: reason.trim() });
  };
  return (
    <Dialog
      title={workspace ? t('workspaces.actionOn', { action: does, title }) : does}
      onClose={onClose}
      onSubmit={submit}
      actions={
        <>
          <button type="submit" className="button first" aria-disabled={isPending}>
            {isPending ? t('writing.saving') : does}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('writing.cancel')}
          </button>
        </>
      }
    >
      <p>{t(textOf[action], { title, counts: workspace ? workspaceCounts(workspace, text) : '' })}</p>
      {action === 'reset' && <p>{t('workspaces.resetUndo')}</p>}
      {isNamed && (
        <>
          <TitleField
            label={t('workspaces.titleEs')}
            value={titles.es}
            required
            onChange={(es) => {
              setTitles({ ...titles, es });
            }}
          />
          <TitleField
            label={t('workspaces.titleEn')}
            help={t('workspaces.titleEnHelp')}
            value={titles.en}
            onChange={(en) => {
              setTitles({ ...titles, en });
            }}
          />
        </>
      )}
      {action === 'create' && (
        <>
          <CheckField
            label={t('workspaces.template')}
            help={t('workspaces.templateHelp')}
            checked={fromTemplate}
            onChange={setFromTemplate}
          />
          <CheckField label={t('workspaces.fictional')} checked={fictional} onChange={setFictional} />
        </>
      )}
      <AuthorSelect />
      <ReasonField value={reason} onChange={setReason} />
      {error && <Failure error={error} />}
    </Dialog>
  );
}
