/** What sources say of the region and its groups: disagreements first, then claims, interviews, what is not said. */
import { Link } from 'react-router';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { ConflictScopes } from '../../components/conflict-scopes.tsx';
import { DisagreementView } from '../../components/disagreement.tsx';
import { Section } from '../../components/section.tsx';
import { AddMenu, type Addable } from '../../editing/add-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { FirstClaims } from './first-claims.tsx';
import { ShortList } from './short-list.tsx';

/** A row to add with the region filled in. */
function ofRegion(table: string, id: string): Addable {
  return { table, given: table === 'claims' ? { about: `Region~${id}` } : { region: id } };
}

const shownDisagreements = 2;

function Interviews({ region }: { readonly region: RegionView }) {
  const { link } = useView();
  const { t } = useText();
  const { recall, roster } = region.interviews;
  if (recall + roster === 0) return t('overview.interviewsNone');
  const methods = [
    ...(recall > 0 ? [t('overview.interviewsRecall', { count: recall })] : []),
    ...(roster > 0 ? [t('overview.interviewsRoster', { count: roster })] : []),
  ].join(', ');
  return (
    <>
      {t('overview.interviews', { count: recall + roster, methods })}{' '}
      <Link to={link(`/regions/${region.id}/gaps`)}>{t('overview.interviewsLink')}</Link>
    </>
  );
}

/** A titled list of claims; nothing without any. */
function Part({
  title,
  claims,
  limit,
}: {
  readonly title: string;
  readonly claims: readonly ClaimView[];
  readonly limit?: number;
}) {
  if (claims.length === 0) return null;
  return (
    <>
      <h3 className="rows-title">{title}</h3>
      <ul className="rows">
        <FirstClaims claims={claims} {...(limit === undefined ? {} : { limit })} />
      </ul>
    </>
  );
}

export function SourcesPart({ region }: { readonly region: RegionView }) {
  const { t } = useText();
  return (
    <Section
      title={t('overview.sources')}
      id="dicen"
      aside={<AddMenu rows={['claims', 'groups', 'presences', 'events'].map((table) => ofRegion(table, region.id))} />}
    >
      <ul className="rows">
        <ShortList
          items={region.disagreements}
          limit={shownDisagreements}
          more={(count) => t('overview.moreDisagreements', { count })}
        >
          {(disagreement) => <DisagreementView disagreement={disagreement} />}
        </ShortList>
        <li>
          <Interviews region={region} />
        </li>
      </ul>
      <Part title={t('overview.standing')} claims={region.statuses} />
      {region.conflictScopes.some(({ figures, others }) => figures.length + others.length > 0) && (
        <>
          <h3 className="rows-title" id="conflictos">
            {t('overview.conflicts')}
          </h3>
          <ConflictScopes region={region} scopes={region.conflictScopes} />
        </>
      )}
      <Part title={t('regionSaid.environment')} claims={region.environmentClaims} />
      <Part title={t('regionSaid.others')} claims={region.claims} />
      <Part title={t('overview.notStated')} claims={region.notStated} limit={3} />
    </Section>
  );
}
