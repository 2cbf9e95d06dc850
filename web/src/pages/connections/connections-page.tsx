/** Who connects pillars, groups and regions, and on whom alone others hang; which lines count stands on top. */
import type { ConnectionsView } from '#domain/views/connections-view.ts';
import { ApiError } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { choicesOf, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { formatList, formatNumber } from '../../components/format-number.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SaveViewLink } from '../../saved-views/save-view-link.tsx';
import { useView } from '../../view/use-view.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ConnectorsPart } from '../overview/connectors-part.tsx';
import { CutsPart } from './cuts-part.tsx';
import { PillarsPart } from './pillars-part.tsx';
import { RegionsPart } from './regions-part.tsx';
import './connections.css';

/** Kinds of line to choose from, as the network has them. */
function LineFilter({ basis: { kinds } }: Pick<ConnectionsView, 'basis'>) {
  const { list, set } = useView();
  const { t, word } = useText();
  const chosen = list('tie');
  return (
    <div className="chip-row no-print">
      <FilterMenu
        label={t('network.filter.tie')}
        choices={choicesOf(kinds, chosen, (kind) => word('tieKind', kind))}
        chosen={chosen}
        onToggle={(kind) => {
          set({ tie: toggled(chosen, kind) });
        }}
        onClear={() => {
          set({ tie: undefined });
        }}
      />
      <SaveViewLink />
    </div>
  );
}

function Caption({ basis }: Pick<ConnectionsView, 'basis'>) {
  const { t, word, lang } = useText();
  const { organisations, withoutLines, lines, kinds } = basis;
  const words = Object.entries(kinds)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${word('tieKind', kind)} (${formatNumber(count, lang)})`);
  return (
    <div className="connections-caption">
      <p>
        {t('connections.caption', { count: lines, organisations })}{' '}
        {words.length > 0 && t('connections.kinds', { kinds: formatList(words, lang) })}
      </p>
      <p className="loc">{t('connections.few', { count: withoutLines, organisations })}</p>
    </div>
  );
}

export function ConnectionsPage() {
  const { workspace, id = '', at, get } = useView();
  const { t, name } = useText();
  const query = useEndpoint('connections', { workspace, id }, { at, tie: get('tie') });
  const place = query.data ? name(query.data.region) : '';
  usePageTitle(t('connections.title'), place);
  if (query.error instanceof ApiError && query.error.status === 404) return <NotFoundPage />;
  return (
    <div className="page connections">
      <QueryBoundary query={query} lines={9}>
        {(view) => (
          <>
            <h1>{t('connections.heading', { place: name(view.region) })}</h1>
            <LineFilter basis={view.basis} />
            <Caption basis={view.basis} />
            <PillarsPart pillars={view.pillars} />
            <ConnectorsPart connectors={view.groups.items} />
            <RegionsPart regions={view.regions} />
            <CutsPart cutPoints={view.cutPoints} bridges={view.bridges} />
          </>
        )}
      </QueryBoundary>
    </div>
  );
}
