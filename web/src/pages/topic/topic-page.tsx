/** One topic: who works on it and where, through events and groups, with dates and sources. */
import { Link } from 'react-router';
import type { TopicView } from '#domain/views/topic-view.ts';
import { isNotFound } from '../../api/api-error.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Citation } from '../../components/citation.tsx';
import { ClaimText } from '../../components/claim-text.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { formatEventDates } from '../../components/format-date.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { AddMenu } from '../../editing/add-menu.tsx';
import { EditLink } from '../../editing/edit-link.tsx';
import { StatementMenu } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { EventEntry } from '../../records/event-entry.tsx';
import { yearsText } from '../../records/years-text.ts';
import { useView } from '../../view/use-view.ts';
import '../../records/records.css';
import './topic-page.css';

interface Props {
  readonly view: TopicView;
}

function Head({ view: { topic } }: Props) {
  const { t, name } = useText();
  const { id } = topic;
  return (
    <header className="topic-head">
      <p className="record-kicker">{t('records.topic')}</p>
      <h1>{name(topic)}</h1>
      {topic.aliases.length > 0 && <p className="loc">{topic.aliases.join(' · ')}</p>}
      <p>
        {t('records.topicReach', {
          events: topic.events,
          meetings: topic.meetings,
          groups: topic.groups,
          organisations: topic.organisations,
        })}
        {topic.years && ` ${t('records.topicSpan', { years: yearsText(topic.years) })}`}
      </p>
      <WithheldNote of="topic" />
      <p className="edit-actions no-print">
        <AddMenu
          rows={[
            { table: 'group_topics', given: { topic: id } },
            { table: 'events', given: { topics: id } },
          ]}
        />
        <EditLink className="button" edit={{ form: 'correct', type: 'Topic', id }}>
          {t('editing.correct')}
        </EditLink>
      </p>
    </header>
  );
}

function Organisations({ view: { organisations } }: Props) {
  const { t, word, name } = useText();
  return (
    <Section title={t('records.whoWorks')} id="quienes">
      {organisations.length === 0 ? (
        <EmptyNote>{t('records.whoWorksNone')}</EmptyNote>
      ) : (
        <ul className="rows">
          {organisations.map(({ organisation, events }) => (
            <li key={organisation.id}>
              <OrganisationLink organisation={organisation} mark />
              <ul className="topic-roles">
                {events.map(({ event, role, regions, statements }) => (
                  <li key={`${event.id}-${role}`}>
                    {word('participationRole', role)}: <NodeLink node={{ ...event, type: 'event' }} />
                    {regions.length > 0 && `, ${regions.map(name).join(', ')}`}{' '}
                    <Citation statements={statements} title={`${name(organisation)}: ${name(event)}`} dated />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <p className="loc">{t('records.whoWorksNote')}</p>
    </Section>
  );
}

function Groups({ view: { groups, topic } }: Props) {
  const { t, name } = useText();
  return (
    <Section title={t('records.groupsOfTopic')} id="grupos">
      {groups.length === 0 ? (
        <EmptyNote>{t('records.groupsOfTopicNone')}</EmptyNote>
      ) : (
        <ul className="rows">
          {groups.map(({ group, regions, statements }) => (
            <li key={group.id}>
              <NodeLink node={{ ...group, type: 'group' }} />
              {regions.length > 0 && `, ${regions.map(name).join(', ')}`}{' '}
              {statements.length === 0 ? (
                <span className="loc">{t('records.onlyThroughEvents')}</span>
              ) : (
                <>
                  <Citation statements={statements} title={`${name(group)}: ${name(topic)}`} dated />
                  <StatementMenu type="DEALS_WITH" statements={statements} what={`${name(group)}: ${name(topic)}`} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Events({ view: { events, topic } }: Props) {
  const { link } = useView();
  const { t, lang } = useText();
  return (
    <Section
      title={t('records.meetingsAndEvents')}
      id="eventos"
      aside={<Link to={link('/events', { topic: topic.id })}>{t('records.onTimeline')}</Link>}
    >
      {events.length === 0 ? (
        <EmptyNote>{t('records.eventsOfTopicNone')}</EmptyNote>
      ) : (
        <ul className="rows">
          {events.map((event) => (
            <li key={event.id}>
              <p className="loc">{formatEventDates(event, lang)}</p>
              <EventEntry event={event} alone level={3} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Topic({ view }: Props) {
  const { link } = useView();
  const { t, name } = useText();
  return (
    <>
      <Head view={view} />
      <div className="topic-spread">
        <div className="topic-column">
          <Organisations view={view} />
          <Groups view={view} />
          {view.regions.length > 0 && (
            <Section title={t('records.where')} id="donde">
              <ul className="rows">
                {view.regions.map((region) => (
                  <li key={region.id}>
                    <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {view.claims.length > 0 && (
            <Section title={t('records.whatSourcesSay')} id="dicen">
              <ul className="rows">
                {view.claims.map((claim) => (
                  <li key={claim.id}>
                    <ClaimText claim={claim} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </div>
        <Events view={view} />
      </div>
    </>
  );
}

export function TopicPage() {
  const { workspace, id = '', at } = useView();
  const { t, name } = useText();
  const query = useEndpoint('topic', { workspace, id }, { at }, { keep: false });
  usePageTitle(query.data && name(query.data.topic), t('records.topics'));
  if (isNotFound(query.error)) return <NotFoundPage />;
  return (
    <div className="page">
      <QueryBoundary query={query} lines={9}>
        {(view) => <Topic view={view} />}
      </QueryBoundary>
    </div>
  );
}
