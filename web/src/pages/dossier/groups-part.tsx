/** Groups: in which role, in which state at the date, since when; contact short of a seat; contact through a part. */
import { Trans } from 'react-i18next';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { PanelLink } from '../../components/panel-link.tsx';
import { capitalised } from '../../components/format-number.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { FactRow } from './fact-row.tsx';
import type { PartProps } from './part-props.ts';

function Memberships({ view: { memberships } }: PartProps) {
  const { word, name } = useText();
  return memberships.map(({ group, role, state, statements }) => (
    <FactRow
      key={`${group.id}-${role}-${state}`}
      statements={statements}
      title={`${name(group)}: ${word('groupRole', role)}`}
      editable="MEMBER_OF"
    >
      <PanelLink panel={panelText('members', group.id)}>{name(group)}</PanelLink>: {word('groupRole', role)}
      <span className="loc">, {word('statementState', state)}</span>
    </FactRow>
  ));
}

/** Contact that is more than the seats listed above. */
function Engagements({ view: { engagements, memberships } }: PartProps) {
  const { t, word, group: inGroup } = useText();
  const seats = new Set(memberships.map(({ group, role }) => `${group.id} ${role}`));
  return engagements
    .filter(({ group, rung, value }) => value > 0 && !seats.has(`${group.id} ${rung}`))
    .map(({ group, rung, statements, stale }) => {
      const words = t('dossier.engagementValue', { rung: word('engagementRung', rung), group: inGroup(group) });
      return (
        <FactRow key={`${group.id}-${rung}`} statements={statements} title={words}>
          {words}
          {stale && <span className="loc">, {t('dossier.stale')}</span>}
        </FactRow>
      );
    });
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
  const contact = view.engagements.filter(({ value }) => value > 0).length;
  const through = view.through.filter(({ engagement }) => engagement.value > 0).length;
  if (view.memberships.length + contact + through === 0) return null;
  return (
    <Section title={t('dossier.groups')} id="grupos">
      <ul className="rows">
        <Memberships view={view} />
        <Engagements view={view} />
        <Throughs view={view} />
      </ul>
    </Section>
  );
}
