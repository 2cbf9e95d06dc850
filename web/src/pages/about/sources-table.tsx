/** The sources of the workspace and how much each contributes. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReplyOf } from '../../api/client.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate } from '../../components/format-date.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { SourceTitle } from '../../components/source-title.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';

type Sources = ReplyOf<'sources'>;

function Rows({ sources }: { readonly sources: Sources }) {
  const { t, word, lang } = useText();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('about.sourceTitle')}</th>
          <th scope="col">{t('about.sourceKind')}</th>
          <th scope="col">{t('about.sourceDate')}</th>
          <th scope="col" className="number">
            {t('about.sourceStatements')}
          </th>
          <th scope="col" className="number">
            {t('about.sourceClaims')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.items.map((source) => (
          <tr key={source.id}>
            <td>
              <PanelLink panel={panelText('source', source.id)}>
                <SourceTitle source={source} id={source.id} />
              </PanelLink>
              {source.unverified && <span className="block loc">{t('components.unverified')}</span>}
            </td>
            <td>{word('sourceKind', source.kind)}</td>
            <td>{source.date === undefined ? '' : formatDate(source.date, lang, { short: true })}</td>
            <td className="number">{source.statements}</td>
            <td className="number">{source.claims}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function SourcesTable({ query }: { readonly query: UseQueryResult<Sources> }) {
  const { t } = useText();
  return (
    <Section
      title={t('about.sources')}
      id="fuentes"
      aside={<EditLink edit={{ form: 'add', table: 'sources', given: {} }}>{t('about.addSource')}</EditLink>}
    >
      <QueryBoundary query={query}>
        {(sources) =>
          sources.total === 0 ? (
            <EmptyNote>{t('about.sourcesEmpty')}</EmptyNote>
          ) : (
            <>
              <p className="loc">{t('about.sourcesCount', { count: sources.total })}</p>
              <Rows sources={sources} />
            </>
          )
        }
      </QueryBoundary>
    </Section>
  );
}
