/** All topics: how many meetings, groups, organisations and regions each has. */
import { useId } from 'react';
import { Link } from 'react-router';
import type { TopicItem } from '#domain/views/topic-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { hasWords } from '../../records/has-words.ts';
import { yearsText } from '../../records/years-text.ts';
import { useView } from '../../view/use-view.ts';
import '../../records/records.css';

const numbers = ['meetings', 'events', 'groups', 'organisations', 'regions'] as const;

function useColumns(): Column<TopicItem>[] {
  const { t, name } = useText();
  const { link } = useView();
  return [
    {
      key: 'name',
      label: t('records.topic'),
      value: name,
      cell: (topic) => <Link to={link(`/topics/${topic.id}`)}>{name(topic)}</Link>,
    },
    ...numbers.map((key): Column<TopicItem> => ({
      key,
      label: t(`records.topicColumn.${key}`),
      value: (topic) => topic[key],
      cell: (topic) => topic[key],
      numeric: true,
    })),
    {
      key: 'years',
      label: t('records.topicYears'),
      value: ({ years }) => years?.last ?? '',
      cell: ({ years }) => yearsText(years),
    },
  ];
}

function Topics({ topics }: { readonly topics: readonly TopicItem[] }) {
  const { get, set } = useView();
  const { t, lang } = useText();
  const columns = useColumns();
  const id = useId();
  const asked = get('q') ?? '';
  const shown = topics.filter(({ names, aliases }) => hasWords([names[lang], ...aliases].join(' '), asked));
  return (
    <>
      <p className="record-find no-print">
        <label htmlFor={id}>{t('records.findTopic')}</label>
        <input
          id={id}
          type="search"
          className="field"
          value={asked}
          onChange={(event) => {
            set({ q: event.target.value }, { gradual: true });
          }}
        />
      </p>
      {shown.length === 0 ? (
        <EmptyNote>{t('records.topicsNone')}</EmptyNote>
      ) : (
        <DataTable
          caption={t('records.topicsCount', { count: shown.length, total: topics.length })}
          parameter="sort"
          rows={shown}
          columns={columns}
          rowKey={(topic) => topic.id}
          selected={null}
          stacked
          asGiven
        />
      )}
    </>
  );
}

export function TopicsPage() {
  const { workspace } = useView();
  const { t, say } = useText();
  const own = useWorkspace();
  const query = useEndpoint('topics', { workspace }, {});
  usePageTitle(t('records.topics'), own && say(own.title));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('records.topics')}</h1>
        <EditLink className="button no-print" edit={{ form: 'add', table: 'topics', given: {} }}>
          {t('records.addTopic')}
        </EditLink>
      </div>
      <p className="page-lead">{t('records.topicsLead')}</p>
      <WithheldNote of="topics" />
      <QueryBoundary query={query} lines={9}>
        {({ items }) =>
          items.length === 0 ? <EmptyNote>{t('records.topicsEmpty')}</EmptyNote> : <Topics topics={items} />
        }
      </QueryBoundary>
    </div>
  );
}
