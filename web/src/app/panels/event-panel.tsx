/** One event: when, where, topics, who took part in which role, what sources say of it. */
import type { EventItem } from '#domain/views/record-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Citation } from '../../components/citation.tsx';
import { Drawer } from '../../components/drawer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { NotOnFile } from '../../components/not-on-file.tsx';
import { formatEventDates } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { AddMenu } from '../../editing/add-menu.tsx';
import { NodeActions } from '../../editing/node-actions.tsx';
import { StatementMenu } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { EventTopics, EventWholes } from '../../records/event-entry.tsx';
import { useView } from '../../view/use-view.ts';
import { EventSaid } from './event-said.tsx';
import type { PanelProps } from './panel-props.ts';
import './panels.css';

function EventFacts({ event }: { readonly event: EventItem }) {
  const { t, word, say, lang } = useText();
  return (
    <>
      <p className="panel-lead">
        {capitalised(word('eventKind', event.kind))}, {formatEventDates(event, lang)}
        {event.place !== undefined && `, ${event.place}`}.{' '}
        <Citation statements={event.statements} title={say(event.titles)} />
      </p>
      {event.groups.length > 0 && (
        <p>
          {t('components.eventGroups')}:{' '}
          {event.groups.map((group, place) => (
            <span key={group.id}>
              {place > 0 && ', '}
              <NodeLink node={{ ...group, type: 'group' }} />
            </span>
          ))}
        </p>
      )}
      <EventTopics event={event} />
      <EventWholes event={event} />
      {event.parts.length > 0 && (
        <div className="panel-part">
          <h3>{t('records.partsOf')}</h3>
          <ul className="rows">
            {event.parts.map((part) => (
              <li key={part.id}>
                <NodeLink node={{ ...part, type: 'event' }} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

export function EventPanel({ id, onClose }: PanelProps) {
  const { workspace } = useView();
  const { t, word, say, name } = useText();
  const query = useEndpoint('events', { workspace }, {});
  const event = query.data?.items.find((item) => item.id === id);
  return (
    <Drawer title={event ? say(event.titles) : t('records.event')} onClose={onClose}>
      <QueryBoundary query={query}>
        {() =>
          event ? (
            <>
              <EventFacts event={event} />
              <section className="panel-part">
                <h3>{t('components.eventParticipants')}</h3>
                {event.participants.length === 0 && <EmptyNote>{t('components.eventNobody')}</EmptyNote>}
                <ul className="rows">
                  {event.participants.map(({ organisation, role, statements }) => (
                    <li key={`${organisation.id}-${role}`}>
                      <OrganisationLink organisation={organisation} mark /> {word('participationRole', role)}{' '}
                      <Citation statements={statements} title={`${name(organisation)}: ${say(event.titles)}`} />
                      <StatementMenu type="TOOK_PART_IN" statements={statements} what={name(organisation)} />
                    </li>
                  ))}
                </ul>
              </section>
              <EventSaid event={event} />
              <NodeActions label="Event" id={id} what={say(event.titles)}>
                <AddMenu
                  rows={[
                    { table: 'participations', given: { event: id } },
                    { table: 'claims', given: { about: `Event~${id}` } },
                  ]}
                />
              </NodeActions>
            </>
          ) : (
            <NotOnFile />
          )
        }
      </QueryBoundary>
    </Drawer>
  );
}
