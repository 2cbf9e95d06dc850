/** One event in a list: what it is and where, who took part, topics, figures as claimed, what is left open, sources. */
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { EventItem } from '#domain/views/record-view.ts';
import { Citation } from '../components/citation.tsx';
import { ClaimText } from '../components/claim-text.tsx';
import { capitalised } from '../components/format-number.ts';
import { NodeLink } from '../components/node-link.tsx';
import { OrganisationLink } from '../components/organisation-link.tsx';
import { PanelLink } from '../components/panel-link.tsx';
import { useText } from '../i18n/use-text.ts';
import { panelText } from '../view/panel.ts';
import { useView } from '../view/use-view.ts';
import './records.css';

interface Props {
  readonly event: EventItem;
}

/** Kind, groups, place: "Meeting · Lima group · Ottawa". */
function Kicker({ event }: Props) {
  const { t, word, say, name } = useText();
  const places = [...new Set([...event.regions.map(name), ...(event.place === undefined ? [] : [event.place])])];
  const parts = [
    capitalised(word('eventKind', event.kind)),
    ...event.groups.map(({ short }) => say(short)),
    ...places,
    ...(event.count === undefined ? [] : [t('records.standsFor', { count: event.count })]),
  ];
  return <p className="loc">{parts.join(' · ')}</p>;
}

export function EventParticipants({ event }: Props) {
  const { word, say, name } = useText();
  if (event.participants.length === 0) return null;
  return (
    <ul className="event-people">
      {event.participants.map(({ organisation, role, statements }) => (
        <li key={`${organisation.id}-${role}`}>
          <OrganisationLink organisation={organisation} mark /> <span className="only-large">· </span>
          {word('participationRole', role)}{' '}
          <Citation statements={statements} title={`${name(organisation)}: ${say(event.titles)}`} brief />
        </li>
      ))}
    </ul>
  );
}

export function EventTopics({ event }: Props) {
  const { t, name } = useText();
  const { link } = useView();
  if (event.topics.length === 0) return null;
  return (
    <p className="event-topics">
      {t('components.eventTopics')}:{' '}
      {event.topics.map((topic, place) => (
        <Fragment key={topic.id}>
          {place > 0 && ' '}
          <span>
            <Link to={link(`/topics/${topic.id}`)}>{name(topic)}</Link>
            {place < event.topics.length - 1 && ','}
          </span>
        </Fragment>
      ))}
    </p>
  );
}

/** What it is part of, where that does not stand above it. */
export function EventWholes({ event }: Props) {
  const { t } = useText();
  if (event.wholes.length === 0) return null;
  return (
    <p className="loc">
      {t('records.partOf')}{' '}
      {event.wholes.map((whole, place) => (
        <span key={whole.id}>
          {place > 0 && ', '}
          <NodeLink node={{ ...whole, type: 'event' }} />
        </span>
      ))}
    </p>
  );
}

/** Figures about the event, and of one that stands for several those of its group for the same period. */
export function EventFigures({ event }: Props) {
  const { t } = useText();
  const own = event.claims.filter(({ aspect }) => aspect === 'figure');
  if (own.length + event.figuresOfPeriod.length === 0) return null;
  return (
    <ul className="event-figures">
      {[...own, ...event.figuresOfPeriod].map((claim) => (
        <li key={claim.id}>
          <ClaimText claim={claim} />
        </li>
      ))}
      {event.count !== undefined && event.parts.length > 0 && (
        <li className="loc">{t('records.containsParts', { count: event.eventsInParts, total: event.count })}</li>
      )}
    </ul>
  );
}

/** What a source leaves open about the event: who spoke, when it was, how much it cost. */
export function EventOpen({ event }: Props) {
  const { word } = useText();
  const open = event.claims.filter(({ aspect }) => aspect === 'not-stated');
  if (open.length === 0) return null;
  return (
    <ul className="event-figures">
      {open.map((claim) => (
        <li key={claim.id}>
          <span className="loc">{capitalised(word('aspect', claim.aspect))}:</span> <ClaimText claim={claim} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps extends Props {
  /** Name what it is part of. */
  readonly alone: boolean;
  readonly level: 3 | 4;
}

export function EventEntry({ event, alone, level }: EntryProps) {
  const { say } = useText();
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div className="event-entry">
      <Heading>
        <PanelLink panel={panelText('event', event.id)}>{say(event.titles)}</PanelLink>
      </Heading>
      <Kicker event={event} />
      {alone && <EventWholes event={event} />}
      <EventParticipants event={event} />
      <EventTopics event={event} />
      <EventFigures event={event} />
      <EventOpen event={event} />
      <Citation statements={event.statements} title={say(event.titles)} />
    </div>
  );
}
