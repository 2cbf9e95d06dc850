/** Meetings and other events of the group, with topics and who took part in which role; how many sources count. */
import type { EventItem } from '#domain/views/record-view.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatEventDates } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { PanelLink } from '../../components/panel-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { ClaimRows } from '../../components/claim-rows.tsx';
import { ListFilters, useFiltered, type ListFilter } from '../../components/list-filters.tsx';
import { EventTopics } from '../../records/event-entry.tsx';
import { countsEvents } from './counts-events.ts';
import type { PartProps } from './part-props.ts';

function useEventFilters(events: readonly EventItem[]): readonly ListFilter<EventItem>[] {
  const { t, word, name } = useText();
  const topics = new Map(events.flatMap((event) => event.topics.map((topic) => [topic.id, name(topic)] as const)));
  return [
    {
      parameter: 'event',
      label: t('groups.filterEvent'),
      values: ({ kind }) => [kind],
      words: (kind) => word('eventKind', kind),
    },
    {
      parameter: 'topic',
      label: t('groups.filterTopic'),
      values: (event) => event.topics.map(({ id }) => id),
      words: (topic) => topics.get(topic) ?? topic,
    },
    {
      parameter: 'part',
      label: t('groups.filterPart'),
      values: ({ participants }) => participants.map(({ role }) => role),
      words: (role) => word('participationRole', role),
    },
  ];
}

function EventRow({ event }: { readonly event: EventItem }) {
  const { t, word, name, say, lang } = useText();
  return (
    <li>
      <span className="loc">
        {capitalised(formatEventDates(event, lang))} · {word('eventKind', event.kind)}
        {event.count !== undefined && `, ${t('groups.eventCount', { count: event.count })}`}
      </span>
      <span className="block">
        <PanelLink panel={panelText('event', event.id)}>{say(event.titles)}</PanelLink>{' '}
        <Citation statements={event.statements} title={say(event.titles)} />
      </span>
      <EventTopics event={event} />
      {event.participants.length === 0 ? (
        <span className="block loc">{t('groups.eventNobody')}</span>
      ) : (
        <ul className="takers">
          {event.participants.map(({ organisation, role, statements }) => (
            <li key={`${organisation.id}-${role}`}>
              <OrganisationLink organisation={organisation} short />, {word('participationRole', role)}{' '}
              <Citation statements={statements} title={`${name(organisation)}: ${say(event.titles)}`} brief />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function EventsPart({ view }: PartProps) {
  const { t } = useText();
  const filters = useEventFilters(view.events);
  const shown = useFiltered(view.events, filters);
  const every = [...view.claims, ...view.steps.flatMap(({ claims }) => claims)];
  const figures = every.filter(countsEvents);
  const meetings = view.events.filter(({ kind, count }) => kind === 'meeting' && count === undefined).length;
  return (
    <Section title={t('groups.eventsTitle')} id="reuniones">
      {figures.length > 0 && (
        <section className="panel-part">
          <h3>{t('groups.eventsFigures')}</h3>
          <ClaimRows claims={figures} />
          <p className="loc">{t('groups.eventsNamed', { count: meetings })}</p>
        </section>
      )}
      {view.events.length === 0 ? (
        <EmptyNote>{t('groups.eventsNone')}</EmptyNote>
      ) : (
        <>
          <ListFilters items={view.events} filters={filters} label={t('groups.eventsTitle')} />
          <p className="loc" role="status">
            {t('groups.eventsShown', { count: shown.length, total: view.events.length })}
          </p>
        </>
      )}
      {view.events.length > 0 && shown.length === 0 && <EmptyNote>{t('groups.noneLeft')}</EmptyNote>}
      <ul className="rows">
        {shown.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
    </Section>
  );
}
