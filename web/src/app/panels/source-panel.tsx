/** One source: what it is, what it contributes statement by statement, where others say otherwise. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Drawer } from '../../components/drawer.tsx';
import { formatDate, formatDates } from '../../components/format-date.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { SourceTitle } from '../../components/source-title.tsx';
import type { Contribution, SourceItem } from '#domain/views/record-view.ts';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PanelProps } from './panel-props.ts';
import './panels.css';

function SourceFacts({ source }: { readonly source: SourceItem }) {
  const { t, word, lang } = useText();
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t('components.sourceAuthor'), source.author],
    [t('components.sourcePublisher'), source.publisher],
    [t('components.sourceDate'), source.date === undefined ? undefined : formatDate(source.date, lang)],
    [t('components.sourceKind'), word('sourceKind', source.kind)],
    [t('components.sourceConfidentiality'), word('confidentiality', source.confidentiality)],
  ];
  return (
    <dl className="facts">
      {rows.map(([label, value]) =>
        value === undefined || value === '' ? null : (
          <div key={label} className="facts-row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {source.url !== undefined && (
        <div className="facts-row">
          <dt>{t('components.sourceUrl')}</dt>
          <dd>
            <a href={source.url} rel="noreferrer" target="_blank">
              {source.url}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

function ContributionRow({ item }: { readonly item: Contribution }) {
  const { say, lang, word } = useText();
  return (
    <li>
      {say(item.text)}
      <span className="loc panel-loc">
        {[item.statement.locator, formatDates(item.statement, lang), word('basis', item.statement.basis)].join(' · ')}
      </span>
      {item.about.length > 0 && (
        <ul className="panel-about">
          {item.about.map((node) => (
            <li key={`${node.type}-${node.id}`}>
              <NodeLink node={node} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function SourcePanel({ id, onClose }: PanelProps) {
  const { workspace } = useView();
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
            <p className="edit-actions no-print">
              <EditLink className="button" edit={{ form: 'correct', type: 'Source', id }}>
                {t('editing.correct')}
              </EditLink>
              <EditLink className="button" edit={{ form: 'remove', type: 'Source', id }}>
                {t('editing.remove')}
              </EditLink>
            </p>
            <SourceFacts source={source} />
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
