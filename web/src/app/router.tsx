/** Addresses and pages; each page is loaded when it is first opened. */
import { createBrowserRouter } from 'react-router';
import { SharedAnswersProvider } from '../api/shared-answers-provider.tsx';
import { CrashNotice } from './crash-notice.tsx';
import { HomeRedirect } from './home-redirect.tsx';
import { Shell } from './shell.tsx';
import { TeamOnly } from './team-only.tsx';

export const router = createBrowserRouter([
  {
    Component: SharedAnswersProvider,
    HydrateFallback: () => null,
    children: [
      { path: '/', Component: HomeRedirect, ErrorBoundary: CrashNotice },
      {
        path: '/workspaces',
        ErrorBoundary: CrashNotice,
        HydrateFallback: () => null,
        lazy: async () => ({ Component: (await import('../pages/workspaces/workspaces-page.tsx')).WorkspacesPage }),
      },
      {
        path: '/:workspace',
        Component: Shell,
        ErrorBoundary: CrashNotice,
        HydrateFallback: () => null,
        children: [
          {
            ErrorBoundary: CrashNotice,
            children: [
              {
                index: true,
                lazy: async () => ({ Component: (await import('./workspace-redirect.tsx')).WorkspaceRedirect }),
              },
              {
                path: 'regions',
                lazy: async () => ({ Component: (await import('../pages/regions/regions-page.tsx')).RegionsPage }),
              },
              {
                path: 'regions/:id',
                lazy: async () => ({ Component: (await import('../pages/overview/overview-page.tsx')).OverviewPage }),
              },
              {
                path: 'regions/:id/gaps',
                lazy: async () => ({ Component: (await import('../pages/gaps/gaps-page.tsx')).GapsPage }),
              },
              {
                path: 'regions/:id/network',
                lazy: async () => ({ Component: (await import('../pages/network/network-page.tsx')).NetworkPage }),
              },
              {
                path: 'regions/:id/measures',
                lazy: async () => ({ Component: (await import('../pages/measures/measures-page.tsx')).MeasuresPage }),
              },
              {
                path: 'regions/:id/connections',
                lazy: async () => ({
                  Component: (await import('../pages/connections/connections-page.tsx')).ConnectionsPage,
                }),
              },
              {
                path: 'compare',
                lazy: async () => ({ Component: (await import('../pages/compare/compare-page.tsx')).ComparePage }),
              },
              {
                path: 'compare/networks',
                lazy: async () => ({
                  Component: (await import('../pages/compared-networks/compared-networks-page.tsx'))
                    .ComparedNetworksPage,
                }),
              },
              {
                path: 'groups',
                lazy: async () => ({ Component: (await import('../pages/groups/groups-page.tsx')).GroupsPage }),
              },
              {
                path: 'groups/:id',
                lazy: async () => ({ Component: (await import('../pages/group/group-page.tsx')).GroupPage }),
              },
              {
                path: 'organisations/:id',
                lazy: async () => ({ Component: (await import('../pages/dossier/dossier-page.tsx')).DossierPage }),
              },
              {
                path: 'events',
                lazy: async () => ({ Component: (await import('../pages/events/events-page.tsx')).EventsPage }),
              },
              {
                path: 'topics',
                lazy: async () => ({ Component: (await import('../pages/topics/topics-page.tsx')).TopicsPage }),
              },
              {
                path: 'topics/:id',
                lazy: async () => ({ Component: (await import('../pages/topic/topic-page.tsx')).TopicPage }),
              },
              {
                path: 'sources',
                lazy: async () => ({ Component: (await import('../pages/sources/sources-page.tsx')).SourcesPage }),
              },
              {
                path: 'sources/:id',
                lazy: async () => ({ Component: (await import('../pages/source/source-page.tsx')).SourcePage }),
              },
              {
                Component: TeamOnly,
                children: [
                  {
                    path: 'views',
                    lazy: async () => ({ Component: (await import('../pages/views/views-page.tsx')).ViewsPage }),
                  },
                  {
                    path: 'history',
                    lazy: async () => ({ Component: (await import('../pages/history/history-page.tsx')).HistoryPage }),
                  },
                  {
                    path: 'history/:sequence',
                    lazy: async () => ({ Component: (await import('../pages/history/change-page.tsx')).ChangePage }),
                  },
                  {
                    path: 'add',
                    lazy: async () => ({ Component: (await import('../pages/add/add-page.tsx')).AddPage }),
                  },
                  {
                    path: 'duplicates',
                    lazy: async () => ({
                      Component: (await import('../pages/duplicates/duplicates-page.tsx')).DuplicatesPage,
                    }),
                  },
                ],
              },
              {
                path: 'about',
                lazy: async () => ({ Component: (await import('../pages/about/about-page.tsx')).AboutPage }),
              },
              {
                path: '*',
                lazy: async () => ({ Component: (await import('../pages/not-found/not-found-page.tsx')).NotFoundPage }),
              },
            ],
          },
        ],
      },
    ],
  },
]);
