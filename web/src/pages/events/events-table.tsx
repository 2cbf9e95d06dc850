/** The same events as a table that sorts. */
import type { EventItem } from '#domain/views/record-view.ts';
import { Citation } from '../../components/citation.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatEventDates } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { EventFigures, EventOpen, EventParticipants } from '../../records/event-entry.tsx';
import { panelText } from '../../view/panel.ts';

export function EventsTable({ events }: { readonly events: readonly EventItem[] }) {
  const { t, word, say, name, lang } = useText();
  const groups = (event: EventItem) => event.groups.map(({ short }) => say(short)).join(', ');
  const places = (event: EventItem) =>
    [...event.regions.map(name), ...(event.place === undefined ? [] : [event.place])].join(', ');
  const topics = (event: EventItem) => event.topics.map(name).join(', ');
  const columns: Column<EventItem>[] = [
    {
      key: 'title',
      label: t('records.event'),
      value: (event) => say(event.titles),
      cell: (event) => <PanelLink panel={panelText('event', event.id)}>{say(event.titles)}</PanelLink>,
    },
    {
      key: 'date',
      label: t('components.sourceDate'),
      value: ({ from, to }) => from ?? to ?? '9999',
      cell: (event) => formatEventDates(event, lang),
    },
    {
      key: 'kind',
      label: t('components.sourceKind'),
      value: ({ kind }) => word('eventKind', kind),
      cell: ({ kind }) => capitalised(word('eventKind', kind)),
    },
    { key: 'group', label: t('components.eventGroups'), value: groups, cell: groups },
    { key: 'place', label: t('components.eventPlace'), value: places, cell: places },
    {
      key: 'people',
      label: t('components.eventParticipants'),
      value: ({ participants }) => participants.length,
      cell: (event) => <EventParticipants event={event} />,
    },
    { key: 'topics', label: t('components.eventTopics'), value: topics, cell: topics },
    {
      key: 'figures',
      label: t('records.figures'),
      value: ({ claims }) => claims.filter(({ aspect }) => aspect === 'figure').length,
      cell: (event) => (
        <>
          <EventFigures event={event} />
          <EventOpen event={event} />
        </>
      ),
    },
    {
      key: 'sources',
      label: t('components.sources'),
      value: ({ statements }) => statements[0]?.source ?? '',
      cell: (event) => <Citation statements={event.statements} title={say(event.titles)} />,
    },
  ];
  return (
    <DataTable
      caption={t('records.eventsShown', { count: events.length })}
      parameter="sort"
      rows={events}
      columns={columns}
      rowKey={({ id }) => id}
      selected={null}
      stacked
      asGiven
    />
  );
}
