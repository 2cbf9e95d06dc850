/** The groups inside a macro-region or country: one line each, never merged. */
import { Link } from 'react-router';
import type { RegionView } from '#domain/views/region-view.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCurrentRegion } from '../../view/use-current-region.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';

export function GroupsWithinPart({ region }: { readonly region: RegionView }) {
  const { link } = useView();
  const { t, name } = useText();
  const { regions } = useCurrentRegion();
  return (
    <Section title={t('overview.groupsWithin')} id="grupos">
      <ul className="rows">
        {region.standings.map(({ group, members }) => {
          const place = regions.find(
            ({ status, groups }) => status === 'group' && groups.some(({ id }) => id === group.id),
          );
          return (
            <li key={group.id}>
              {place ? <Link to={link(`/regions/${place.id}`)}>{name(place)}</Link> : name(group)}:{' '}
              <PanelLink panel={panelText('members', group.id)}>
                {t('components.membersCount', { count: members })}
              </PanelLink>
              {place && (
                <span className="loc">
                  {' · '}
                  {t('regions.columnCoverage')}:{' '}
                  {t('regions.ofTotal', { part: place.coverage.covered, total: place.coverage.applicable })}
                  {place.coverage.withheld > 0 && `, ${t('audience.moreWithheld', { count: place.coverage.withheld })}`}
                </span>
              )}
              <span className="block loc">
                <Link to={link(`/groups/${group.id}`)}>{name(group)}</Link>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
