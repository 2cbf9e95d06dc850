/** The finding about a group: how many take part, how many expected roles they cover, and of the environmental ones. */
import { Trans } from 'react-i18next';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { GroupStanding } from '#domain/views/region-view.ts';
import { Finding } from '../../components/finding.tsx';
import { PanelLink } from '../../components/panel-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { WithheldRoles } from './withheld-roles.tsx';

interface Props {
  readonly standing: GroupStanding;
  readonly coverage: CoverageView;
}

function MembersSentence({ standing: { group, members, observers } }: Pick<Props, 'standing'>) {
  const { t } = useText();
  if (members + observers === 0) return t('overview.headNobody');
  const list = <PanelLink className="nowrap" panel={panelText('members', group.id)} />;
  const words = {
    members: t('components.membersCount', { count: members }),
    observers: t('components.observersCount', { count: observers }),
  };
  return observers === 0 ? (
    <Trans t={t} i18nKey="overview.headMembers" count={members} values={words} components={{ members: list }} />
  ) : (
    <Trans
      t={t}
      i18nKey="overview.headMembersObservers"
      values={words}
      components={{ members: list, observers: list }}
    />
  );
}

function EnvironmentClause({ coverage }: Pick<Props, 'coverage'>) {
  const { t } = useText();
  const environment = coverage.themes.find(({ theme }) => theme === 'environment');
  if (!environment || environment.applicable === 0) return '.';
  const { covered, applicable: total } = environment;
  const open = covered < total;
  const link = <PanelLink panel={panelText('roles', 'environment')} {...(open ? { className: 'missing' } : {})} />;
  const components = { environment: link };
  if (covered === 0) {
    return coverage.summary.covered === 0 ? (
      <Trans t={t} i18nKey="overview.headEnvironmentNoneToo" count={total} components={components} />
    ) : (
      <Trans t={t} i18nKey="overview.headEnvironmentNone" count={total} components={components} />
    );
  }
  return open ? (
    <Trans t={t} i18nKey="overview.headEnvironmentSome" values={{ covered, total }} components={components} />
  ) : (
    <Trans t={t} i18nKey="overview.headEnvironmentAll" count={total} components={components} />
  );
}

function RolesSentence({ coverage }: Pick<Props, 'coverage'>) {
  const { t } = useText();
  const { covered, applicable: total } = coverage.summary;
  if (total === 0) return t('overview.headNoTemplate');
  const components = { roles: <PanelLink panel={panelText('roles')} /> };
  return (
    <>
      {covered === 0 ? (
        <Trans t={t} i18nKey="overview.headRolesNone" values={{ total }} components={components} />
      ) : (
        <Trans t={t} i18nKey="overview.headRoles" count={covered} values={{ total }} components={components} />
      )}
      <EnvironmentClause coverage={coverage} />
    </>
  );
}

export function GroupHeadline({ standing, coverage }: Props) {
  return (
    <Finding as="h1">
      <MembersSentence standing={standing} /> <RolesSentence coverage={coverage} />{' '}
      <WithheldRoles coverage={coverage} />
    </Finding>
  );
}
