/** What a group of a compared region has: its name, members by pillar and kind, roles by theme, roles that are missing. */
import { Link } from 'react-router';
import type { ComparedGroup } from '#domain/views/region-comparison-view.ts';
import type { GroupStanding } from '#domain/views/region-view.ts';
import { themesInOrder } from './themes-in-order.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { StateSymbol } from '../../components/state-symbol.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';

export function GroupName({ standing: { group, from, statements } }: { readonly standing: GroupStanding }) {
  const { link } = useView();
  const { t, name, lang } = useText();
  return (
    <p>
      <Link to={link(`/groups/${group.id}`)}>{name(group)}</Link>
      {from !== undefined && `, ${t('compare.since', { date: formatDate(from, lang) })}`}{' '}
      <Citation statements={statements} title={name(group)} brief />
    </p>
  );
}

function Counts({
  counts,
  words,
}: {
  readonly counts: GroupStanding['membersByPillar'];
  readonly words: (value: string, count: number) => string;
}) {
  return (
    <ul className="compare-counts">
      {Object.entries(counts)
        .sort(([, a], [, b]) => b - a)
        .map(([value, count]) => (
          <li key={value}>
            <b>{count}</b> {words(value, count)}
          </li>
        ))}
    </ul>
  );
}

interface MembersProps {
  readonly standing: GroupStanding;
  /** The region has several groups: say of which one. */
  readonly several: boolean;
}

export function GroupMembers({ standing, several }: MembersProps) {
  const { link } = useView();
  const { t, word, say, lang } = useText();
  const pillarName = usePillarName();
  const { group, members, observers, membersByPillar, membersByKind, asOf } = standing;
  const words = [
    t('components.membersCount', { count: members }),
    ...(observers > 0 ? [t('compare.observers', { count: observers })] : []),
  ].join(', ');
  return (
    <>
      <p>
        {several && <b>{say(group.short)}: </b>}
        <Link to={link(`/groups/${group.id}`)}>{words}</Link>
        {asOf !== null && <span className="loc"> ({formatDate(asOf, lang)})</span>}
      </p>
      <Counts counts={membersByPillar} words={(pillar) => pillarName(pillar === 'not-stated' ? null : pillar)} />
      <Counts
        counts={membersByKind}
        words={(kind, count) => capitalised(word(count === 1 ? 'organisationKind' : 'organisationKindPlural', kind))}
      />
    </>
  );
}

export function RolesByTheme({
  group: { standing, summary, roles },
  region,
}: {
  readonly group: ComparedGroup;
  readonly region: string;
}) {
  const { link } = useView();
  const { t, word, name, say } = useText();
  const part = standing ? summary.covered : summary.known;
  const group = standing ? { group: standing.group.id } : {};
  return (
    <>
      <p>
        {standing && <b>{say(standing.group.short)}: </b>}
        {t(standing ? 'compare.covered' : 'compare.known', { part, total: summary.applicable })}
        {summary.withheld > 0 && `, ${t('audience.moreWithheld', { count: summary.withheld })}`}
      </p>
      <ul className="compare-themes">
        {themesInOrder(roles).map((theme) => (
          <li key={theme}>
            <Link to={link(`/regions/${region}/gaps`, { theme, ...group })}>{capitalised(word('theme', theme))}</Link>
            <span className="compare-symbols">
              {roles
                .filter(({ role }) => role.theme === theme)
                .map(({ role, state, marks }) => (
                  <StateSymbol key={role.id} state={state} marks={marks} quiet={!standing} of={name(role)} />
                ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function MissingRoles({ group: { standing, missingEnvironmental } }: { readonly group: ComparedGroup }) {
  const { t, name, say } = useText();
  if (missingEnvironmental === null || !standing) return <p className="loc">{t('compare.missingNoGroup')}</p>;
  if (missingEnvironmental.length === 0) return <p className="loc">{t('compare.missingNone')}</p>;
  return (
    <>
      <p className="loc">{say(standing.group.short)}</p>
      <ul className="compare-missing">
        {missingEnvironmental.map(({ role, state, marks }) => (
          <li key={role.id}>
            <StateSymbol state={state} marks={marks} /> {name(role)}
          </li>
        ))}
      </ul>
    </>
  );
}
