/** The frame of every page: header, rail, main, tabs on small screens, panels and the evidence drawer. */
import { useEffect, useRef, type RefObject } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useEndpoint } from '../api/use-endpoint.ts';
import { useWithheld } from '../api/use-withheld.ts';
import { ArchivedBanner } from '../components/archived-banner.tsx';
import { EvidenceProvider } from '../components/evidence.tsx';
import { EditHost } from '../editing/edit-host.tsx';
import { FictionalBanner } from '../components/fictional-banner.tsx';
import { QueryBoundary, Skeleton } from '../components/query-boundary.tsx';
import { StatusMessage } from '../components/status-message.tsx';
import { useText } from '../i18n/use-text.ts';
import { NotFoundPage } from '../pages/not-found/not-found-page.tsx';
import { useView } from '../view/use-view.ts';
import { AudienceBand } from './audience-band.tsx';
import { Header } from './header.tsx';
import { PageKeys } from './keys/page-keys.tsx';
import { MainContent } from './main-content.tsx';
import { PanelHost } from './panel-host.tsx';
import { Rail } from './rail.tsx';
import { TourHost } from './tour/tour-panel.tsx';
import { Tabs } from './tabs.tsx';
import { useLinkedPart } from './use-linked-part.ts';
import './shell.css';
import './shell-print.css';

/** Moves the focus to the content when another page opens, so that keyboard and screen reader start there. */
function useFocusOnPageChange(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const previous = useRef(pathname);
  useEffect(() => {
    // Who walks on with the buttons of a box that stays wants to press the next one.
    const stays = (document.activeElement?.closest('[data-keeps-focus]') ?? null) !== null;
    if (previous.current !== pathname && !stays) main.current?.focus({ preventScroll: true });
    previous.current = pathname;
  }, [main, pathname]);
}

export function Shell() {
  const { workspace } = useView();
  const { t, lang } = useText();
  const main = useRef<HTMLElement>(null);
  const workspaces = useEndpoint('workspaces', {}, {});
  const { awaited } = useWithheld(workspace);
  useFocusOnPageChange(main);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useLinkedPart();
  return (
    <EvidenceProvider>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      <TourHost />
      <div className="frame">
        <Rail />
        <MainContent place={main}>
          <FictionalBanner />
          <ArchivedBanner />
          {!workspaces.isPending && <AudienceBand />}
          <QueryBoundary query={workspaces}>
            {({ items }) => {
              if (!items.some(({ id }) => id === workspace)) return <NotFoundPage />;
              return awaited ? <Skeleton lines={9} /> : <Outlet />;
            }}
          </QueryBoundary>
        </MainContent>
      </div>
      <Tabs />
      <PanelHost />
      <EditHost />
      <PageKeys />
      <StatusMessage />
      <ScrollRestoration />
    </EvidenceProvider>
  );
}
