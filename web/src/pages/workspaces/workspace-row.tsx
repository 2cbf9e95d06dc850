/** One workspace: its name, what is in it, where it comes from, and what can be done with it. */
import { Link } from 'react-router';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { useIsInternal } from '../../api/shared-answers.ts';
import { formatDate } from '../../components/format-date.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { linkTo } from '../../view/view-address.ts';
import { actionsOf, workspaceCounts, type WorkspaceAction } from './workspace-action.ts';

interface Props {
  readonly workspace: WorkspaceView;
  /** For the name of what it was copied from. */
  readonly all: readonly WorkspaceView[];
  readonly onAsk: (action: WorkspaceAction) => void;
}

export function WorkspaceRow({ workspace, all, onAsk }: Props) {
  const text = useText();
  const { t, say, lang } = text;
  const { query } = useView();
  const { id, fictional, copy, latest } = workspace;
  const internal = useIsInternal();
  const title = say(workspace.title);
  const original = copy && all.find((other) => other.id === copy.of);
  return (
    <li>
      <div>
        <h3>
          <Link to={linkTo(`/${id}/regions`, query)}>{title}</Link>{' '}
          {fictional && <span className="fictional-mark">{t('shell.fictional')}</span>}
        </h3>
        <p>{workspaceCounts(workspace, text)}</p>
        <p className="loc">
          {copy && (
            <span>
              {t('workspaces.copyOf', {
                title: original ? say(original.title) : copy.of,
                date: formatDate(copy.on, lang),
              })}
            </span>
          )}
          {latest !== null && <span>{t('workspaces.latest', { date: formatDate(latest, lang) })}</span>}
          {internal && <Link to={linkTo(`/${id}/history`, query)}>{t('workspaces.openHistory')}</Link>}
        </p>
      </div>
      <div className="workspace-actions">
        {(internal ? actionsOf(workspace) : []).map((action) => (
          <button
            key={action}
            type="button"
            className="button"
            aria-haspopup="dialog"
            aria-label={t('workspaces.actionOn', { action: t(`workspaces.${action}`), title })}
            onClick={() => {
              onAsk(action);
            }}
          >
            {t(`workspaces.${action}`)}
          </button>
        ))}
      </div>
    </li>
  );
}
