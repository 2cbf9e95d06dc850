/** Events in time: who took part, about what, how many people, by which sources; as a timeline or as a table. */
import { Link } from 'react-router';
import type { TimelineView } from '#domain/views/timeline-view.ts';
import { timelineFilters } from '#domain/views/timeline-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { useWorkspace } from '../../api/use-workspace.ts';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatDate } from '../../components/format-date.ts';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { EventFilters } from './event-filters.tsx';
import { EventTimeline } from './event-timeline.tsx';
import { EventsTable } from './events-table.tsx';
import { FiguresPart } from './figures-part.tsx';
import '../../records/records.css';
import './events-page.css';

function ViewLinks() {
  const { get, here } = useView();
  const { t } = useText();
  const asTable = get('view') === 'table';
  return (
    <nav className="events-views no-print" aria-label={t('network.view')}>
      {([false, true] as const).map((table) => (
        <Link
          key={String(table)}
          to={here({ view: table ? 'table' : undefined, sort: undefined })}
          aria-current={asTable === table ? 'true' : undefined}
          preventScrollReset
        >
          {t(table ? 'network.tableView' : 'records.timeline')}
        </Link>
      ))}
    </nav>
  );
}

function Events({ view }: { readonly view: TimelineView }) {
  const { get, at } = useView();
  const { t, lang } = useText();
  return (
    <>
      <EventFilters choices={view.choices} />
      <div className="events-bar">
        <p className="loc" role="status">
          {t('records.eventsCount', { count: view.total, total: view.onFile })}
          {view.later > 0 && ` ${t('records.eventsLater', { count: view.later, date: formatDate(at, lang) })}`}
        </p>
        <ViewLinks />
      </div>
      {view.items.length === 0 ? (
        <EmptyNote>{t('records.eventsNone')}</EmptyNote>
      ) : (
        <div className={get('view') === 'table' ? 'events-wide' : 'events-spread'}>
          {get('view') === 'table' ? <EventsTable events={view.items} /> : <EventTimeline events={view.items} />}
          <div className="events-beside">
            <FiguresPart figures={view.figures} />
          </div>
        </div>
      )}
    </>
  );
}

export function EventsPage() {
  const { workspace, at, get } = useView();
  const { t, say } = useText();
  const own = useWorkspace();
  const filters = Object.fromEntries(timelineFilters.map((filter) => [filter, get(filter)]));
  const query = useEndpoint('timeline', { workspace }, { at, ...filters });
  usePageTitle(t('records.events'), own && say(own.title));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('records.events')}</h1>
        <EditLink className="button no-print" edit={{ form: 'add', table: 'events', given: {} }}>
          {t('records.addEvent')}
        </EditLink>
      </div>
      <p className="page-lead">{t('records.eventsLead')}</p>
      <WithheldNote of="events" />
      <QueryBoundary query={query} lines={9}>
        {(view) => (view.onFile === 0 ? <EmptyNote>{t('records.eventsEmpty')}</EmptyNote> : <Events view={view} />)}
      </QueryBoundary>
    </div>
  );
}
