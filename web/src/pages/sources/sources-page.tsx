/** All sources of the workspace: what each is, how much it says, and which years it speaks of. */
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { SourceItem } from '#domain/views/record-view.ts';
import { contributionKinds } from '#domain/sources/contribution-kinds.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { ListFilters, useFiltered } from '../../components/list-filters.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { SourceTitle, titleOf } from '../../components/source-title.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { yearsText } from '../../records/years-text.ts';
import { useView } from '../../view/use-view.ts';
import '../../records/records.css';
import { useSourceFilters } from './source-filters.ts';

function useColumns(): Column<SourceItem>[] {
  const { t, word, lang } = useText();
  const { link } = useView();
  const kindsOf = ({ byKind }: SourceItem): string[] =>
    contributionKinds.flatMap((kind) =>
      byKind[kind] === undefined ? [] : [`${word('contributionKind', kind)} ${String(byKind[kind])}`],
    );
  return [
    {
      key: 'title',
      label: t('records.sourceTitle'),
      value: (source) => titleOf(source, lang).text,
      cell: (source) => (
        <>
          <Link to={link(`/sources/${source.id}`)}>
            <SourceTitle source={source} id={source.id} />
          </Link>
          {source.author !== undefined && <span className="block">{source.author}</span>}
          {source.unverified && <span className="block loc">{t('components.unverified')}</span>}
        </>
      ),
    },
    {
      key: 'date',
      label: t('components.sourceDate'),
      value: ({ date = '' }) => date,
      cell: ({ date }) => (date === undefined ? t('components.undated') : formatDate(date, lang, { short: true })),
    },
    {
      key: 'kind',
      label: t('components.sourceKind'),
      value: ({ kind }) => word('sourceKind', kind),
      cell: ({ kind }) => capitalised(word('sourceKind', kind)),
    },
    {
      key: 'confidentiality',
      label: t('components.sourceConfidentiality'),
      value: ({ confidentiality }) => word('confidentiality', confidentiality),
      cell: ({ confidentiality }) => capitalised(word('confidentiality', confidentiality)),
    },
    {
      key: 'statements',
      label: t('records.statements'),
      value: ({ statements }) => statements,
      cell: ({ statements }) => statements,
      numeric: true,
    },
    {
      key: 'byKind',
      label: t('records.ofWhichKind'),
      value: (source) => kindsOf(source).length,
      cell: (source) =>
        kindsOf(source).length > 0 && (
          <span className="loc">
            {kindsOf(source).map((kind, place) => (
              <Fragment key={kind}>
                {place > 0 && ' · '}
                <span className="nowrap">{kind}</span>
              </Fragment>
            ))}
          </span>
        ),
    },
    {
      key: 'years',
      label: t('records.years'),
      value: ({ years }) => yearsText(years),
      cell: ({ years }) => yearsText(years),
    },
  ];
}

function Sources({ sources }: { readonly sources: readonly SourceItem[] }) {
  const { t } = useText();
  const filters = useSourceFilters();
  const columns = useColumns();
  const shown = useFiltered(sources, filters);
  return (
    <>
      <ListFilters items={sources} filters={filters} />
      {shown.length === 0 ? (
        <EmptyNote>{t('records.sourcesNone')}</EmptyNote>
      ) : (
        <DataTable
          caption={t('records.sourcesCount', { count: shown.length, total: sources.length })}
          parameter="sort"
          rows={shown}
          columns={columns}
          rowKey={({ id }) => id}
          selected={null}
          stacked
          asGiven
        />
      )}
    </>
  );
}

export function SourcesPage() {
  const { workspace } = useView();
  const { t, say } = useText();
  const own = useWorkspace();
  const query = useEndpoint('sources', { workspace }, {});
  usePageTitle(t('components.sources'), own && say(own.title));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('components.sources')}</h1>
        <EditLink className="button no-print" edit={{ form: 'add', table: 'sources', given: {} }}>
          {t('records.addSource')}
        </EditLink>
      </div>
      <p className="page-lead">{t('records.sourcesLead')}</p>
      <WithheldNote of="sources" />
      <QueryBoundary query={query} lines={9}>
        {({ items }) =>
          items.length === 0 ? <EmptyNote>{t('records.sourcesEmpty')}</EmptyNote> : <Sources sources={items} />
        }
      </QueryBoundary>
    </div>
  );
}
