/** The overview of one region: a report that can be asked. */
import { Link } from 'react-router';
import { useEndpoint } from '../../api/use-endpoint.ts';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { isNotFound } from '../../api/api-error.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ConnectorsPart } from './connectors-part.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import { GroupsWithinPart } from './groups-within-part.tsx';
import { Lead } from './lead.tsx';
import { MissingPart } from './missing-part.tsx';
import { OverviewFigure } from './overview-figure.tsx';
import { RecordStrip } from './record-strip.tsx';
import { PresencesPart } from './presences-part.tsx';
import { RegionsInside } from './regions-inside.tsx';
import { StudiesPart } from './studies-part.tsx';
import { SourcesPart } from './sources-part.tsx';
import { PrintedSources } from '../../components/printed-sources.tsx';
import './overview-page.css';

/** Up to this many open roles the list of them is shorter than what stands beside it. */
const fewOpen = 20;

/** Whether anything at all is on file about the region. */
function isEmpty(region: RegionView, coverage: CoverageView): boolean {
  const said =
    region.claims.length + region.statuses.length + region.conflictScopes.length - 1 + region.notStated.length;
  const known = coverage.items.some(({ candidates }) => candidates.length > 0);
  return region.groups.length + region.organisations + said + region.children.length === 0 && !known;
}

function Overview({ region, coverage }: { readonly region: RegionView; readonly coverage: CoverageView }) {
  const { t, name } = useText();
  const { link } = useView();
  const standing = region.standings.find(({ group }) => group.id === coverage.group?.id);
  // A macro-region has groups inside and none of its own: its head says so, its parts still show the chosen group.
  const own = region.status === 'groups-within' ? undefined : standing;
  // Where few roles are open, the column of those missing has room for those who connect.
  const short = coverage.items.filter(({ state }) => state !== 'covered').length <= fewOpen;
  const all = <Link to={link(`/regions/${region.id}/connections`)}>{t('connections.lead')}</Link>;
  const connectors = (standing ?? region.connectors[0]) && (
    <ConnectorsPart connectors={region.connectors} aside={all} />
  );
  return (
    <>
      <RecordStrip region={region} standing={standing} />
      <div className="page overview">
        <Lead region={region} coverage={coverage} standing={own} />
        {isEmpty(region, coverage) ? (
          <EmptyNote>
            {t('overview.nothing', { region: name(region) })} {t('overview.nothingNext')}
          </EmptyNote>
        ) : (
          <div className="overview-spread">
            <div className="overview-column">
              {region.status === 'groups-within' && <GroupsWithinPart region={region} />}
              <MissingPart coverage={coverage} />
              {short && connectors}
              <RegionsInside region={region} />
              <StudiesPart region={region} standing={standing} />
              <CriteriaPart criteria={region.criteria} />
            </div>
            <div className="overview-column">
              {standing && <OverviewFigure standing={standing} region={region} coverage={coverage} />}
              {!short && connectors}
              <SourcesPart region={region} />
            </div>
          </div>
        )}
        <PresencesPart region={region} />
        <PrintedSources answers={[region, coverage]} />
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
  if (isNotFound(region.error)) return <NotFoundPage />;
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
