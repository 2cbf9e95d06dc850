/** Who is in the region and in which mode; jurisdiction that reaches here from around it stands apart. */
import type { PresencesView } from '#domain/views/presences-view.ts';
import type { RegionView } from '#domain/views/region-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { Citation } from '../../components/citation.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { EmptyNote } from '../../components/empty-note.tsx';
import { capitalised } from '../../components/format-number.ts';
import { ListFilters, useKeep } from '../../components/list-filters.tsx';
import { OrganisationLink } from '../../components/organisation-link.tsx';
import { usePillarName } from '../../components/pillar-mark.tsx';
import { QueryBoundary } from '../../components/query-boundary.tsx';
import { Section } from '../../components/section.tsx';
import { StatementMenu } from '../../editing/statement-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { placeRows, type PlaceRow } from './place-rows.ts';
import { usePresenceFilters } from './presence-filters.ts';
import { ShortList } from './short-list.tsx';

function useColumns(here: string): readonly Column<PlaceRow>[] {
  const { t, word, name } = useText();
  const pillarName = usePillarName();
  const modeWords = ({ modes, place }: PlaceRow): string =>
    [...modes.map(({ mode }) => word('presenceMode', mode)), place.id === here ? '' : name(place)].join(' ');
  return [
    {
      key: 'name',
      label: t('regionSaid.organisation'),
      value: ({ organisation }) => name(organisation),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} mark />,
    },
    {
      key: 'kind',
      label: t('network.filter.kind'),
      value: ({ organisation }) => word('organisationKind', organisation.kind),
      cell: ({ organisation }) => capitalised(word('organisationKind', organisation.kind)),
    },
    {
      key: 'pillar',
      label: t('network.filter.pillar'),
      value: ({ organisation }) => pillarName(organisation.pillar),
      cell: ({ organisation }) => pillarName(organisation.pillar),
    },
    {
      key: 'mode',
      label: t('regionSaid.mode'),
      value: modeWords,
      cell: ({ organisation, modes, place }) =>
        modes.map(({ mode, statements }) => {
          const words = capitalised(word('presenceMode', mode));
          const text = place.id === here ? words : t('regionSaid.modeIn', { mode: words, place: name(place) });
          return (
            <span key={mode} className="presence-mode">
              {text} <Citation statements={statements} title={`${name(organisation)}: ${text}`} dated />
              <StatementMenu type="PRESENT_IN" statements={statements} what={`${name(organisation)}: ${text}`} />
            </span>
          );
        }),
    },
  ];
}

/** Those whom no source places here, and those placed in the country only, in words. */
function Elsewhere({ view }: { readonly view: PresencesView }) {
  const { t } = useText();
  const { unplaced, countryOnly } = view;
  return (
    <>
      {unplaced.length > 0 && (
        <p className="loc">
          {t('regionSaid.unplaced', { count: unplaced.length })}{' '}
          {unplaced.map((organisation, place) => (
            <span key={organisation.id}>
              {place > 0 && ' · '}
              <OrganisationLink organisation={organisation} short />
            </span>
          ))}
        </p>
      )}
      {countryOnly > 0 && <p className="loc">{t('regionSaid.countryOnly', { count: countryOnly })}</p>}
    </>
  );
}

function Inherited({ rows }: { readonly rows: readonly PlaceRow[] }) {
  const { t, name } = useText();
  return (
    <>
      <h3 className="rows-title">{t('regionSaid.inherited', { count: rows.length })}</h3>
      <p className="loc">{t('regionSaid.inheritedNote')}</p>
      <ul className="rows">
        <ShortList items={rows} limit={5} more={(count) => t('regionSaid.inheritedMore', { count })}>
          {({ organisation, place, modes }) => (
            <>
              <OrganisationLink organisation={organisation} mark /> <span className="loc">{name(place)}</span>{' '}
              <Citation statements={modes.flatMap(({ statements }) => statements)} title={name(organisation)} />
            </>
          )}
        </ShortList>
      </ul>
    </>
  );
}

function Presences({ view }: { readonly view: PresencesView }) {
  const { t, name } = useText();
  const filters = usePresenceFilters();
  const keep = useKeep<PlaceRow>();
  const columns = useColumns(view.region.id);
  const here = placeRows(view.items.filter(({ inherited }) => !inherited));
  const inherited = keep(
    placeRows(view.items.filter((row) => row.inherited)),
    filters.filter(({ parameter }) => parameter !== 'mode'),
  );
  const shown = keep(here, filters);
  return (
    <>
      <ListFilters items={here} filters={filters} />
      {shown.length === 0 ? (
        <EmptyNote>
          {here.length === 0 ? t('regionSaid.nobodyHere', { region: name(view.region) }) : t('regionSaid.nobodySuch')}
        </EmptyNote>
      ) : (
        <DataTable
          caption={t('regionSaid.hereCount', {
            count: new Set(shown.map(({ organisation }) => organisation.id)).size,
            total: view.organisations,
          })}
          parameter="sort"
          rows={shown}
          columns={columns}
          rowKey={({ id }) => id}
          selected={null}
          stacked
        />
      )}
      <Elsewhere view={view} />
      {inherited.length > 0 && <Inherited rows={inherited} />}
    </>
  );
}

export function PresencesPart({ region }: { readonly region: RegionView }) {
  const { workspace, at } = useView();
  const { t } = useText();
  const query = useEndpoint('presences', { workspace, id: region.id }, { at });
  return (
    <div className="presences">
      <Section title={t('regionSaid.here')} id="quienes">
        <QueryBoundary query={query} lines={5}>
          {(view) => <Presences view={view} />}
        </QueryBoundary>
      </Section>
    </div>
  );
}
