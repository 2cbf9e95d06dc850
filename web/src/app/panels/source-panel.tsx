/** One source at a glance: what it is, what it contributes, where others say otherwise; its page holds the same at length. */
import { Link } from 'react-router';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Drawer } from '../../components/drawer.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { SourceTitle } from '../../components/source-title.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ContributionRow } from '../../records/contribution-row.tsx';
import { SourceActions } from '../../records/source-actions.tsx';
import { SourceFacts } from '../../records/source-facts.tsx';
import { useView } from '../../view/use-view.ts';
import type { PanelProps } from './panel-props.ts';
import './panels.css';

export function SourcePanel({ id, onClose }: PanelProps) {
  const { workspace, link } = useView();
  const { t } = useText();
  const query = useEndpoint('source', { workspace, id }, {}, { keep: false });
  return (
    <Drawer
      title={query.data ? <SourceTitle source={query.data.source} id={id} /> : t('components.source')}
      onClose={onClose}
    >
      <QueryBoundary query={query}>
        {({ source, disagreements, items, total }) => (
          <>
            <SourceActions id={id} />
            <SourceFacts source={source} />
            <p>
              <Link to={link(`/sources/${id}`)}>{t('records.openSource')}</Link>
            </p>
            {source.unverified && <p className="loc">{t('components.unverified')}</p>}
            {disagreements.length > 0 && (
              <section className="panel-part">
                <h3>{t('components.disagreeTitle')}</h3>
                {disagreements.map((disagreement) => (
                  <DisagreementView key={disagreement.id} disagreement={disagreement} />
                ))}
              </section>
            )}
            <section className="panel-part">
              <h3>{t('components.sourceContributions', { count: total })}</h3>
              <ul className="rows">
                {items.map((item, place) => (
                  <ContributionRow key={`${item.statement.id}-${String(place)}`} item={item} />
                ))}
              </ul>
            </section>
          </>
        )}
      </QueryBoundary>
    </Drawer>
  );
}
