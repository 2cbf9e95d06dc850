/** The overview of one region: a report that can be asked. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { ApiError } from '../../api/api-error.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ConnectorsPart } from './connectors-part.tsx';
import { GroupsWithinPart } from './groups-within-part.tsx';
import { Lead } from './lead.tsx';
import { MissingPart } from './missing-part.tsx';
import { OverviewFigure } from './overview-figure.tsx';
import { RecordStrip } from './record-strip.tsx';
import { RegionsInside } from './regions-inside.tsx';
import { SourcesPart } from './sources-part.tsx';
import './overview-page.css';

/** Whether anything at all is on file about the region. */
function isEmpty(region: RegionView, coverage: CoverageView): boolean {
  const said = region.claims.length + region.statuses.length + region.conflicts.length + region.notStated.length;
  const known = coverage.items.some(({ candidates }) => candidates.length > 0);
  return region.groups.length + region.organisations + said + region.children.length === 0 && !known;
}

function Overview({ region, coverage }: { readonly region: RegionView; readonly coverage: CoverageView }) {
  const { t, name } = useText();
  const standing = region.standings.find(({ group }) => group.id === coverage.group?.id);
  return (
    <>
      <RecordStrip region={region} standing={standing} />
      <div className="page overview">
        <Lead region={region} coverage={coverage} standing={standing} />
        {isEmpty(region, coverage) ? (
          <EmptyNote>
            {t('overview.nothing', { region: name(region) })} {t('overview.nothingNext')}
          </EmptyNote>
        ) : (
          <div className="overview-spread">
            <div className="overview-column">
              {region.status === 'groups-within' && <GroupsWithinPart region={region} />}
              <MissingPart coverage={coverage} />
            </div>
            <div className="overview-column">
              {standing && <OverviewFigure standing={standing} region={region} coverage={coverage} />}
              <div className="overview-pair">
                <ConnectorsPart connectors={region.connectors} />
                <SourcesPart region={region} />
              </div>
              <RegionsInside region={region} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}

export function OverviewPage() {
  const { workspace, id = '', at, get } = useView();
  const { name } = useText();
  const region = useEndpoint('region', { workspace, id }, { at });
  const coverage = useEndpoint('regionCoverage', { workspace, id }, { at, group: get('group') });
  usePageTitle(region.data && name(region.data));
  if (region.error instanceof ApiError && region.error.status === 404) return <NotFoundPage />;
  return (
    <QueryBoundary query={region} lines={9}>
      {(view) => (
        <QueryBoundary query={coverage} lines={9}>
          {(roles) => <Overview region={view} coverage={roles} />}
        </QueryBoundary>
      )}
    </QueryBoundary>
  );
}
