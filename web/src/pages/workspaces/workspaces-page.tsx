/** All workspaces: what is in them, and how to make, rename, copy, archive and reset them. */
import { useState } from 'react';
import type { WorkspaceView } from '#domain/views/region-view.ts';
import { useIsInternal } from '../../api/shared-answers.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { PlainFrame } from '../../app/plain-frame.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { WorkspaceAction } from './workspace-action.ts';
import { WorkspaceDialog } from './workspace-dialog.tsx';
import { WorkspaceRow } from './workspace-row.tsx';
import './workspaces.css';

interface Asked {
  readonly action: WorkspaceAction;
  readonly workspace?: WorkspaceView;
}

interface ListProps {
  readonly items: readonly WorkspaceView[];
  readonly all: readonly WorkspaceView[];
  readonly onAsk: (asked: Asked) => void;
}

function List({ items, all, onAsk }: ListProps) {
  return (
    <ul className="workspace-list">
      {items.map((workspace) => (
        <WorkspaceRow
          key={workspace.id}
          workspace={workspace}
          all={all}
          onAsk={(action) => {
            onAsk({ action, workspace });
          }}
        />
      ))}
    </ul>
  );
}

export function WorkspacesPage() {
  const { t } = useText();
  const query = useEndpoint('workspaces', {}, {});
  const internal = useIsInternal();
  const [asked, setAsked] = useState<Asked>();
  usePageTitle(t('workspaces.title'));
  return (
    <PlainFrame>
      <div className="page workspaces-page">
        <h1>{t('workspaces.title')}</h1>
        <p className="workspaces-lead">{t('workspaces.lead')}</p>
        {internal && (
          <p>
            <button
              type="button"
              className="button first"
              aria-haspopup="dialog"
              onClick={() => {
                setAsked({ action: 'create' });
              }}
            >
              {t('workspaces.create')}
            </button>
          </p>
        )}
        <QueryBoundary query={query}>
          {({ items }) => {
            const active = items.filter(({ archived }) => !archived);
            const archived = items.filter((workspace) => workspace.archived);
            return (
              <div>
                <Section title={t('workspaces.active')}>
                  {active.length === 0 ? (
                    <EmptyNote>{t('workspaces.noneActive')}</EmptyNote>
                  ) : (
                    <List items={active} all={items} onAsk={setAsked} />
                  )}
                </Section>
                {archived.length > 0 && (
                  <Section title={t('workspaces.archived')}>
                    <p className="loc">{t('workspaces.archivedLead')}</p>
                    <List items={archived} all={items} onAsk={setAsked} />
                  </Section>
                )}
              </div>
            );
          }}
        </QueryBoundary>
      </div>
      {asked && (
        <WorkspaceDialog
          action={asked.action}
          workspace={asked.workspace}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </PlainFrame>
  );
}
