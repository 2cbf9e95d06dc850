/** Who is present in several regions or sits in the groups of several. */
import type { ConnectionsView, RegionConnector } from '#domain/views/connections-view.ts';
import { Citation } from '../../components/citation.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';

function Row({ connector: { organisation, regions } }: { readonly connector: RegionConnector }) {
  const { t, name, group: inGroup } = useText();
  return (
    <li>
      <OrganisationLink organisation={organisation} mark />
      <ul className="under-mark connections-places">
        {regions.map(({ region, group, statements }) => (
          <li key={`${region.id} ${group?.id ?? ''}`}>
            {group
              ? t('connections.seated', { place: name(region), group: inGroup(group) })
              : t('connections.present', { place: name(region) })}{' '}
            <Citation statements={statements} title={`${name(organisation)} – ${name(region)}`} dated brief />
          </li>
        ))}
      </ul>
    </li>
  );
}

export function RegionsPart({ regions: { total, items } }: Pick<ConnectionsView, 'regions'>) {
  const { t } = useText();
  return (
    <Section title={t('connections.regions')}>
      {total === 0 ? (
        <EmptyNote>{t('connections.regionsNone')}</EmptyNote>
      ) : (
        <>
          {total > items.length && (
            <p className="loc">{t('connections.shown', { shown: items.length, count: total })}</p>
          )}
          <ul className="rows two-columns">
            {items.map((connector) => (
              <Row key={connector.organisation.id} connector={connector} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
