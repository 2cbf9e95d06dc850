/** One source: what it is, how to cite it, where others disagree, what it leaves open, and what it contributes. */
import type { Disagreement } from '#domain/views/pieces.ts';
import type { SourceView } from '#domain/views/record-view.ts';
import { isNotFound } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { SourceTitle, titleOf } from '../../components/source-title.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { ContributionRow } from '../../records/contribution-row.tsx';
import { SourceActions } from '../../records/source-actions.tsx';
import { SourceFacts } from '../../records/source-facts.tsx';
import { useView } from '../../view/use-view.ts';
import { CitationPart } from './citation-part.tsx';
import { ContributionsPart } from './contributions-part.tsx';
import { SideBySide } from './side-by-side.tsx';
import '../../records/records.css';
import './source-page.css';

function DisagreementsPart({
  id,
  disagreements,
}: {
  readonly id: string;
  readonly disagreements: readonly Disagreement[];
}) {
  const { t } = useText();
  return (
    <Section title={t('records.disagreements')} id="discrepan">
      {disagreements.length === 0 ? (
        <EmptyNote>{t('records.disagreementsNone')}</EmptyNote>
      ) : (
        <ul className="rows">
          {disagreements.map((disagreement) => (
            <li key={disagreement.id}>
              <SideBySide disagreement={disagreement} source={id} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NotStatedPart({ items }: Pick<SourceView, 'items'>) {
  const { t } = useText();
  return (
    <Section title={t('records.notStated')} id="no-indica">
      {items.length === 0 ? (
        <EmptyNote>{t('records.notStatedNone')}</EmptyNote>
      ) : (
        <ul className="rows">
          {items.map((item) => (
            <ContributionRow key={item.statement.id} item={item} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Source({ id, view }: { readonly id: string; readonly view: SourceView }) {
  const { t } = useText();
  const { source, citation, disagreements, items } = view;
  const notStated = items.filter(({ kind }) => kind === 'not-stated');
  return (
    <>
      <header className="source-head">
        <p className="record-kicker">{t('components.source')}</p>
        <h1>
          <SourceTitle source={source} id={id} />
        </h1>
        <WithheldNote of="source" />
        <SourceActions id={id} />
        {source.unverified && <p className="loc">{t('components.unverified')}</p>}
      </header>
      <div className="source-spread">
        <div>
          <ContributionsPart items={items.filter(({ kind }) => kind !== 'not-stated')} notStated={notStated.length} />
        </div>
        <div className="source-beside">
          <Section title={t('records.about')}>
            <SourceFacts source={source} />
          </Section>
          <CitationPart citation={citation} />
          <DisagreementsPart id={id} disagreements={disagreements} />
          <NotStatedPart items={notStated} />
        </div>
      </div>
    </>
  );
}

export function SourcePage() {
  const { workspace, id = '' } = useView();
  const { t, lang } = useText();
  const query = useEndpoint('source', { workspace, id }, {}, { keep: false });
  usePageTitle(query.data && titleOf(query.data.source, lang).text, t('components.sources'));
  if (isNotFound(query.error)) return <NotFoundPage />;
  return (
    <div className="page">
      <QueryBoundary query={query} lines={9}>
        {(view) => <Source id={id} view={view} />}
      </QueryBoundary>
    </div>
  );
}
