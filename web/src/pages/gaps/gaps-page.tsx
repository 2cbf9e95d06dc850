/** Who is missing: the finding, the matrix of regions and roles, the ranked list with reasons, the chart. */
import { useDeferredValue } from 'react';
import { Link } from 'react-router';
import { gapOrders } from '#domain/views/gaps-view.ts';
import { isNotFound } from '../../api/api-error.ts';
import { unknownFilters } from '../../api/unknown-filters.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { UnknownFilterNotice } from '../../components/unknown-filter-notice.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SaveViewLink } from '../../saved-views/save-view-link.tsx';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { CellDrawer } from './cell-drawer.tsx';
import { readCell } from './cell-address.ts';
import { GapList } from './gap-list.tsx';
import { GapsHeadline } from './gaps-headline.tsx';
import { GroupSwitch } from './group-switch.tsx';
import { InfluenceChart } from './influence-chart.tsx';
import { Matrix } from './matrix.tsx';
import { SaveMatrix } from './save-matrix.tsx';
import { ThemeFilter } from './theme-filter.tsx';
import './gaps-page.css';

/** What the list of gaps is made from, and where its organisations stand in the network. */
const gapColumns = 'perceived-influence,roster-influence,rank-range,degree,betweenness,engagement,gap,reach';

const views = ['matrix', 'list', 'chart'] as const;

/** The three questions of the page: coverage here, the matrix over all regions, the gap list. */
function useGapsData() {
  const { workspace, id = '', at, get } = useView();
  const order = gapOrders.find((one) => one === get('order'));
  const stale = (['yes', 'no'] as const).find((one) => one === get('stale'));
  const years = Number(get('staleAfter') ?? '');
  const staleAfter = Number.isInteger(years) && years >= 1 && years <= 100 ? String(years) : undefined;
  const fills = get('fills') === 'yes' ? ('yes' as const) : undefined;
  const params = { workspace, id };
  const [theme, group, pillar] = [get('theme'), get('group'), get('pillar')];
  return {
    coverage: useEndpoint('regionCoverage', params, { at, group }),
    matrix: useEndpoint('coverage', { workspace }, { at, theme }),
    gaps: useEndpoint('gaps', params, { at, theme, group, pillar, kind: get('kind'), fills, stale, order, staleAfter }),
  };
}

/** On small screens one of the parts at a time. */
function ViewTabs({ withChart, current }: { readonly withChart: boolean; readonly current: string }) {
  const { t } = useText();
  const { here } = useView();
  return (
    <nav className="gaps-views only-small" aria-label={t('gaps.view')}>
      {views
        .filter((view) => view !== 'chart' || withChart)
        .map((view) => (
          <Link
            key={view}
            to={here({ view: view === 'matrix' ? undefined : view })}
            aria-current={current === view ? 'page' : undefined}
          >
            {t(`gaps.views.${view}`)}
          </Link>
        ))}
    </nav>
  );
}

/** Everything that is chosen here is in the address. */
export function GapsPage() {
  const { t, name } = useText();
  const { id = '', get, link } = useView();
  const { coverage, matrix, gaps } = useGapsData();
  const headDrawn = useDeferredValue(coverage.data);
  usePageTitle(t('gaps.title'), coverage.data && name(coverage.data.region));
  if (isNotFound(coverage.error)) return <NotFoundPage />;
  // Once for the whole page: its parts all narrow by the same address, and the list knows every filter.
  const unknown = unknownFilters(gaps.error) ?? unknownFilters(matrix.error) ?? unknownFilters(coverage.error);
  if (unknown) {
    return (
      <div className="page">
        <UnknownFilterNotice unknown={unknown} />
      </div>
    );
  }
  // What stands below the head would move when it comes; it is drawn when its boundary draws it.
  const headed = headDrawn !== undefined || coverage.isError;
  const cell = readCell(get('cell'));
  const withChart = (gaps.data?.points.length ?? 0) > 0;
  const shows = views.find((view) => view === get('view') && (view !== 'chart' || withChart)) ?? 'matrix';
  return (
    <div className="gaps-page" data-shows={shows}>
      <div className="gaps-head">
        <QueryBoundary query={coverage} lines={2}>
          {(answer) => (
            <>
              <GapsHeadline coverage={answer} />
              <WithheldNote of={answer.group === null ? 'places' : 'group'} roles={answer.summary.withheld} />
              <GroupSwitch coverage={answer} />
              <div className="chip-line">
                <ThemeFilter coverage={answer} />
                <Link className="no-print" to={link(`/regions/${id}/measures`, { cols: gapColumns })}>
                  {t('measures.title')}
                </Link>
                <SaveViewLink />
              </div>
            </>
          )}
        </QueryBoundary>
        {headed && <ViewTabs withChart={withChart} current={shows} />}
      </div>
      <div className="gaps-matrix" hidden={!headed}>
        <QueryBoundary query={matrix} lines={16}>
          {(answer) => (
            <Matrix
              matrix={answer}
              region={id}
              group={coverage.data?.group?.id ?? null}
              tools={coverage.data && <SaveMatrix matrix={answer} coverage={coverage.data} />}
            />
          )}
        </QueryBoundary>
      </div>
      <section className="gaps-list" hidden={!headed} aria-labelledby="gap-list">
        <QueryBoundary query={gaps} lines={12}>
          {(answer) => <GapList gaps={answer} />}
        </QueryBoundary>
      </section>
      {withChart && gaps.data && (
        <div className="gaps-chart">
          <InfluenceChart gaps={gaps.data} />
        </div>
      )}
      {cell && <CellDrawer cell={cell} />}
    </div>
  );
}
