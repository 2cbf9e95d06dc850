/** Organisations on file in the current region, as the network has them: presence stated or member of a group. */
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Drawer } from '../../components/drawer.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { byName } from '../../components/names.ts';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { PanelProps } from './panel-props.ts';
import './panels.css';

export function OrganisationsPanel({ id, onClose }: PanelProps) {
  const { workspace, at } = useView();
  const { t, word, name, lang } = useText();
  const query = useEndpoint('network', { workspace, id }, { at, jurisdiction: 'no' });
  // The number that the regions are listed with: members of a group that no source places there are not in it.
  const regions = useEndpoint('regions', { workspace }, { at });
  const placed = regions.data?.items.find((region) => region.id === id)?.organisations;
  const title = query.data
    ? t('components.organisationsTitle', { place: name(query.data.region) })
    : t('components.organisationsLoading');
  return (
    <Drawer title={title} onClose={onClose}>
      <QueryBoundary query={query}>
        {({ organisations }) => {
          const present = organisations.filter(({ presence }) => presence === 'region' || presence === 'group');
          if (present.length === 0) return <EmptyNote>{t('components.none')}</EmptyNote>;
          return (
            <>
              <p className="panel-lead">
                {t('components.organisationsCount', { count: present.length })}
                {placed !== undefined && placed < present.length && (
                  <span className="panel-loc loc">
                    {t('components.organisationsPlaced', { placed, rest: present.length - placed })}
                  </span>
                )}
              </p>
              <ul className="rows">
                {present.sort(byName(lang)).map((organisation) => (
                  <li key={organisation.id} className="panel-two">
                    <OrganisationLink organisation={organisation} mark />
                    <span className="loc">{word('organisationKind', organisation.kind)}</span>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </QueryBoundary>
    </Drawer>
  );
}
