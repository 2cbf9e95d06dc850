/** Groups: in which role, in which state at the date, since when; contact short of a seat; contact through a part. */
import { Trans } from 'react-i18next';
import { Link } from 'react-router';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { capitalised } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { FactRow } from './fact-row.tsx';
import type { PartProps } from './part-props.ts';

function Memberships({ view: { memberships } }: PartProps) {
  const { word, name } = useText();
  const { link } = useView();
  return memberships.map(({ group, role, state, statements }) => (
    <FactRow
      key={`${group.id}-${role}-${state}`}
      statements={statements}
      title={`${name(group)}: ${word('groupRole', role)}`}
      editable="MEMBER_OF"
    >
      <Link to={link(`/groups/${group.id}`)}>{name(group)}</Link>: {word('groupRole', role)}
      {state !== 'undated' && <span className="loc">, {word('statementState', state)}</span>}
    </FactRow>
  ));
}

/** Contact short of a seat, level by level as sources give it. */
function Contacts({ view: { contacts, engagements } }: PartProps) {
  const { t, word, group: inGroup } = useText();
  return contacts.map(({ group, level, statements }) => {
    const rung = capitalised(word('engagementRung', level));
    const words = t('dossier.engagementValue', { rung, group: inGroup(group) });
    const stale = engagements.some((one) => one.group.id === group.id && one.rung === level && one.stale);
    return (
      <FactRow key={`${group.id}-${level}`} statements={statements} title={words} editable="ENGAGED_WITH">
        {words}
        {stale && <span className="loc">, {t('dossier.stale')}</span>}
      </FactRow>
    );
  });
}

/** Contact by taking part in activities of a group, where that is more than any seat or level. */
function EventContacts({ view: { engagements } }: PartProps) {
  const { t, word, group: inGroup } = useText();
  return eventContacts(engagements).map(({ group, rung, statements, stale }) => {
    const words = t('dossier.engagementValue', {
      rung: capitalised(word('engagementRung', rung)),
      group: inGroup(group),
    });
    return (
      <FactRow key={`${group.id}-${rung}`} statements={statements} title={words} editable="TOOK_PART_IN">
        {words}
        {stale && <span className="loc">, {t('dossier.stale')}</span>}
      </FactRow>
    );
  });
}

function eventContacts(engagements: PartProps['view']['engagements']) {
  return engagements.filter(({ rung, value }) => value > 0 && (rung === 'event' || rung === 'events'));
}

function Throughs({ view: { through } }: PartProps) {
  const { t, word, name, group } = useText();
  return through
    .filter(({ engagement }) => engagement.value > 0)
    .map(({ organisation, kind, engagement, statements }) => (
      <FactRow
        key={`${organisation.id}-${engagement.group.id}`}
        statements={[...statements, ...engagement.statements]}
        title={`${t('dossier.through')} ${name(organisation)}`}
      >
        <Trans
          t={t}
          i18nKey="dossier.throughLine"
          values={{
            kind: capitalised(word('partKind', kind)),
            rung: word('engagementRung', engagement.rung),
            group: group(engagement.group),
          }}
          components={{ organisation: <OrganisationLink organisation={organisation} /> }}
        />
      </FactRow>
    ));
}

export function GroupsPart({ view }: PartProps) {
  const { t } = useText();
  const contact = view.contacts.length + eventContacts(view.engagements).length;
  const through = view.through.filter(({ engagement }) => engagement.value > 0).length;
  if (view.memberships.length + contact + through === 0) return null;
  return (
    <Section title={t('dossier.groups')} id="grupos">
      <ul className="rows">
        <Memberships view={view} />
        <Contacts view={view} />
        <EventContacts view={view} />
        <Throughs view={view} />
      </ul>
    </Section>
  );
}
