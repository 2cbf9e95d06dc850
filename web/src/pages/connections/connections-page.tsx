/** Who connects pillars, groups and regions, and on whom alone others hang; which lines count stands on top. */
import type { ConnectionsView } from '#domain/views/connections-view.ts';
import { ownValue } from '#domain/own-value.ts';
import { wholeWorkspace } from '#domain/whole-workspace.ts';
import { isNotFound } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatList, formatNumber } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { LinesBar } from '../../measuring/lines-bar.tsx';
import { connectionsQuery, joiningSwitches } from '../../measuring/lines-choice.ts';
import { LinesMenu } from '../../measuring/lines-menu.tsx';
import { MeasuredHead } from '../../measuring/measured-head.tsx';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ConnectorsPart } from '../overview/connectors-part.tsx';
import { CutsPart } from './cuts-part.tsx';
import { PillarsPart } from './pillars-part.tsx';
import { RegionsPart } from './regions-part.tsx';
import './connections.css';

/** Kinds of line that are no ties. */
const otherKinds: Readonly<Record<string, 'partOf' | 'coMembership' | 'coAttendance'>> = {
  'part-of': 'partOf',
  'co-membership': 'coMembership',
  'co-attendance': 'coAttendance',
};

function Caption({ basis }: Pick<ConnectionsView, 'basis'>) {
  const { t, say, word, lang } = useText();
  const { organisations, isolates, byKind } = basis;
  const kindWords = (kind: string): string => {
    const own = ownValue(otherKinds, kind);
    return own ? t(`connections.kind.${own}`) : word('tieKind', kind);
  };
  const words = Object.entries(byKind)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kindWords(kind)} (${formatNumber(count, lang)})`);
  return (
    <div className="measured-caption">
      <p>
        {say(basis.caption)} {words.length > 0 && t('connections.kinds', { kinds: formatList(words, lang) })}
      </p>
      <p>
        {t('connections.alike')} {isolates > 0 && t('connections.few', { count: isolates, organisations })}
      </p>
    </div>
  );
}

/** Everything that is chosen here is in the address. */
export function ConnectionsPage() {
  const view = useView();
  const { workspace, id = '' } = view;
  const { t, name } = useText();
  const query = useEndpoint('connections', { workspace, id }, connectionsQuery(view));
  const groups = useEndpoint('groups', { workspace }, { at: 'latest' });
  const { current } = useCurrentRegion();
  const region = query.data?.region ?? current;
  const place = id === wholeWorkspace ? t('measures.whole') : region ? name(region) : '';
  usePageTitle(t('connections.title'), place);
  if (isNotFound(query.error)) return <NotFoundPage />;
  return (
    <div className="connections">
      <LinesBar
        shows="connections"
        choices={query.isError ? null : query.data?.choices}
        groups={groups.data?.items ?? []}
      >
        <LinesMenu switches={joiningSwitches} />
      </LinesBar>
      <div className="measured-body">
        <MeasuredHead
          shows="connections"
          heading={id === wholeWorkspace ? t('commands.allConnections') : t('connections.heading', { place })}
          keep={['sort']}
        />
        <QueryBoundary query={query} lines={9}>
          {(answer) => (
            <>
              <Caption basis={answer.basis} />
              {answer.basis.lines === 0 ? (
                <EmptyNote>{t('connections.edgeless')}</EmptyNote>
              ) : (
                <PillarsPart pillars={answer.pillars} />
              )}
              <ConnectorsPart
                connectors={answer.groups.items}
                total={answer.groups.total}
                none={t('connections.groupsNone')}
              />
              <RegionsPart regions={answer.regions} />
              {answer.basis.lines > 0 && <CutsPart {...answer} />}
            </>
          )}
        </QueryBoundary>
      </div>
    </div>
  );
}
