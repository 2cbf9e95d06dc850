/** The saved views of the workspace: opened, renamed, removed, shared by link. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link } from 'react-router';
import { useWorkspace } from '../../api/use-workspace.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useSavedViews } from '../../saved-views/use-saved-views.ts';
import { useView } from '../../view/use-view.ts';
import { ViewCard } from './view-card.tsx';
import { ViewDialog, type ViewAction } from './view-dialog.tsx';
import './views-page.css';

interface AfterRemovalProps {
  readonly count: number;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Drawn with the cards: when the one that had the focus is gone, it goes on at the heading, not at the top of the page. */
function FocusAfterRemoval({ count, heading }: AfterRemovalProps) {
  const previous = useRef(count);
  useEffect(() => {
    const isFewer = count < previous.current;
    previous.current = count;
    if (isFewer && document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [count, heading]);
  return null;
}

export function ViewsPage() {
  const { t, say } = useText();
  const { link } = useView();
  const own = useWorkspace();
  const { list, address } = useSavedViews();
  // The dialog shows the view as it is now, also after somebody else has changed it.
  const [asked, setAsked] = useState<ViewAction>();
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(t('views.title'), own && say(own.title));
  return (
    <div className="page">
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('views.title')}
        </h1>
      </div>
      <p className="page-lead">{t('views.lead')}</p>
      <QueryBoundary query={list} lines={6}>
        {({ items }) => (
          <>
            <FocusAfterRemoval count={items.length} heading={heading} />
            {items.length === 0 ? (
              <>
                <EmptyNote>{t('views.empty')}</EmptyNote>
                <p className="views-next">
                  <Link className="button" to={link('/regions')}>
                    {t('views.emptyNext')}
                  </Link>
                </p>
              </>
            ) : (
              <>
                <p className="loc">{t('views.count', { count: items.length })}</p>
                <ul className="view-cards">
                  {items.map((view) => (
                    <ViewCard
                      key={view.id}
                      view={view}
                      address={address(view)}
                      locked={own?.archived === true}
                      onAsk={setAsked}
                    />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </QueryBoundary>
      {asked && (
        <ViewDialog
          key={`${asked.does} ${asked.view.id}`}
          asked={asked}
          now={list.data?.items.find(({ id }) => id === asked.view.id)}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </div>
  );
}
