/** The head of the overview: finding, leadership, sources, and the row of symbols that proves it. */
import { Link } from 'react-router';
import type { CoverageView } from '#domain/views/coverage-view.ts';
import type { GroupStanding, RegionView } from '#domain/views/region-view.ts';
import { Citation } from '../../components/citation.tsx';
import { formatDate } from '../../components/format-date.ts';
import { capitalised } from '../../components/format-number.ts';
import { WithheldNote } from '../../components/withheld-note.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { GroupHeadline } from './group-headline.tsx';
import { Leadership } from './leadership.tsx';
import { PlaceHeadline } from './place-headline.tsx';
import { ThemeStrip } from './theme-strip.tsx';

interface Props {
  readonly region: RegionView;
  readonly coverage: CoverageView;
  readonly standing: GroupStanding | undefined;
}

function Kicker({ region, standing }: Pick<Props, 'region' | 'standing'>) {
  const { name, word, t, lang } = useText();
  const { link } = useView();
  const group = standing && (
    <>
      <Link to={link(`/groups/${standing.group.id}`)}>{name(standing.group)}</Link>
      {standing.from !== undefined && ' · '}
    </>
  );
  const parts = standing
    ? [...(standing.from === undefined ? [] : [t('overview.since', { date: formatDate(standing.from, lang) })])]
    : [capitalised(word('regionKind', region.kind)), name(region)];
  return (
    <p className="kicker">
      {group}
      {parts.join(' · ')}
    </p>
  );
}

/** Where a region has several groups: which one is shown. */
function GroupChoice({ coverage }: Pick<Props, 'coverage'>) {
  const { here } = useView();
  const { name, t } = useText();
  if (coverage.groups.length < 2) return null;
  return (
    <nav className="group-choice" aria-label={t('overview.chooseGroup')}>
      {coverage.groups.map((group) => (
        <Link
          key={group.id}
          className="button"
          to={here({ group: group.id })}
          preventScrollReset
          aria-current={group.id === coverage.group?.id ? 'true' : undefined}
        >
          {name(group)}
        </Link>
      ))}
    </nav>
  );
}

export function Lead({ region, coverage, standing }: Props) {
  const { link } = useView();
  const { t, name } = useText();
  return (
    <header className="lead">
      <div>
        <Kicker region={region} standing={standing} />
        <GroupChoice coverage={coverage} />
        {standing ? (
          <GroupHeadline standing={standing} coverage={coverage} />
        ) : (
          <PlaceHeadline region={region} coverage={coverage} />
        )}
        <WithheldNote of={standing ? 'group' : 'places'} />
        {standing && <Leadership standing={standing} />}
        {!coverage.group && <p className="lead-second">{t('overview.noGroupNote')}</p>}
        <p className="loc lead-sources">
          {standing && standing.statements.length > 0 && (
            <>
              {t('overview.membersFromGroup')}{' '}
              <Citation statements={standing.statements} title={name(standing.group)} brief />
              {' · '}
            </>
          )}
          <Link to={link('/about#calculo')}>{t('overview.computed')}</Link>
          {' · '}
          <Link to={link('/compare', { regions: region.id })}>{t('compare.withOthers')}</Link>
          {' · '}
          <Link to={link(`/regions/${region.id}/connections`)}>{t('connections.title')}</Link>
        </p>
      </div>
      <ThemeStrip coverage={coverage} />
    </header>
  );
}
