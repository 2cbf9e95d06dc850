/** The first address leads to the regions of the first real workspace. */
import { Navigate, useSearchParams } from 'react-router';
import { useEndpoint } from '../api/use-endpoint.ts';
import { EmptyNote } from '../components/empty-note.tsx';
import { QueryBoundary } from '../components/query-boundary.tsx';
import { useText } from '../i18n/use-text.ts';
import { linkTo } from '../view/view-address.ts';
import '../components/finding.css';

export function HomeRedirect() {
  const [query] = useSearchParams();
  const { t } = useText();
  const workspaces = useEndpoint('workspaces', {}, {});
  return (
    <main className="page">
      <QueryBoundary query={workspaces}>
        {({ items }) => {
          const inUse = items.filter(({ archived }) => !archived);
          const first = inUse.find(({ fictional }) => !fictional) ?? inUse[0] ?? items[0];
          if (first) return <Navigate to={linkTo(`/${first.id}/regions`, query)} replace />;
          return (
            <>
              <h1 className="finding finding-headline">Tinkuy</h1>
              <EmptyNote>
                {t('shell.noWorkspace')} {t('shell.noWorkspaceNext')}
              </EmptyNote>
            </>
          );
        }}
      </QueryBoundary>
    </main>
  );
}
