/** One region of the comparison: a column on large screens, a card on small ones; its parts stand level with the others'. */
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { ComparedRegion } from '#domain/views/region-comparison-view.ts';
import { ClaimText } from '../../components/claim-text.tsx';
import { ConflictScopes } from '../../components/conflict-scopes.tsx';
import { toggled } from '../../components/filter-choices.ts';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { GroupMembers, GroupName, MissingRoles, RolesByTheme } from './compared-group-parts.tsx';
import { ModesHere } from './modes-here.tsx';

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="compare-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Head({ item: { region }, chosen }: Props) {
  const { link, set } = useView();
  const { t, name, word } = useText();
  return (
    <header className="compare-head">
      <h2>
        <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
      </h2>
      <p className="loc">{capitalised(word('regionKind', region.kind))}</p>
      <button
        type="button"
        className="link-button no-print"
        aria-label={t('compare.removeNamed', { region: name(region) })}
        onClick={() => {
          set({ regions: toggled(chosen, region.id) });
        }}
      >
        {t('compare.remove')}
      </button>
    </header>
  );
}

interface Props {
  readonly item: ComparedRegion;
  readonly chosen: readonly string[];
}

export function ComparedRegionCard({ item, chosen }: Props) {
  const { link } = useView();
  const { t, name, word, lang } = useText();
  const { region, groups, statuses, conflictScopes, recordEnds } = item;
  const quiet = groups.every(({ standing }) => standing === null);
  const conflicts = conflictScopes.some(({ figures, others }) => figures.length + others.length > 0);
  return (
    <article className="compare-region" aria-label={name(region)}>
      <Head item={item} chosen={chosen} />
      <Part title={t('compare.group')}>
        <p>{capitalised(word('groupStatus', item.status))}.</p>
        {groups.map(({ standing }) => standing && <GroupName key={standing.group.id} standing={standing} />)}
        <p className="loc">
          {recordEnds === null ? t('compare.untilUnknown') : t('compare.until', { date: formatDate(recordEnds, lang) })}
        </p>
      </Part>
      <Part title={t('compare.members')}>
        {quiet && <p className="loc">{t('compare.noMembers')}</p>}
        {groups.map(
          ({ standing }) =>
            standing && <GroupMembers key={standing.group.id} standing={standing} several={groups.length > 1} />,
        )}
      </Part>
      <Part title={t('compare.roles')}>
        {groups.map((group) => (
          <RolesByTheme key={group.standing?.group.id ?? ''} group={group} region={region.id} />
        ))}
      </Part>
      <Part title={t('compare.missing')}>
        {groups.map((group) => (
          <MissingRoles key={group.standing?.group.id ?? ''} group={group} />
        ))}
      </Part>
      <Part title={t('compare.here')}>
        <ModesHere item={item} />
      </Part>
      <Part title={t('overview.standing')}>
        {statuses.length === 0 && <p className="loc">{t('compare.standingNone')}</p>}
        <ul className="rows">
          {statuses.map((claim) => (
            <li key={claim.id}>
              <ClaimText claim={claim} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('overview.conflicts')}>
        {!conflicts && <p className="loc">{t('compare.conflictsNone')}</p>}
        <ConflictScopes region={region} scopes={conflictScopes} />
      </Part>
      <p className="row-links no-print">
        <Link to={link(`/regions/${region.id}/gaps`)}>{t('shell.gaps')}</Link>
        <Link to={link(`/regions/${region.id}/network`)}>{t('shell.network')}</Link>
      </p>
    </article>
  );
}
