/** Organisations and groups of the network as a table. */
import type { NetworkGroup, NetworkOrganisation, NetworkView } from '#domain/views/network-view.ts';
import { PillarMark, usePillarName } from '../../components/pillar-mark.tsx';
import { useText } from '../../i18n/use-text.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';

type Row = { readonly group: NetworkGroup } | { readonly organisation: NetworkOrganisation };

interface Props {
  readonly network: NetworkView;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function thing(row: Row): NetworkGroup | NetworkOrganisation {
  return 'group' in row ? row.group : row.organisation;
}

function useColumns({ network, onSelect }: Props): Column<Row>[] {
  const { t, word, name } = useText();
  const pillarName = usePillarName();
  const groupName = (id: string) =>
    name(network.groups.find((group) => group.id === id) ?? { names: { es: id, en: id } });
  const pillar = (row: Row) => ('group' in row ? '' : pillarName(row.organisation.pillar));
  const kind = (row: Row) =>
    'group' in row ? word('groupKind', row.group.kind) : word('organisationKind', row.organisation.kind);
  const seats = (row: Row) => {
    if ('group' in row) return '';
    return row.organisation.roles
      .map(
        ({ group, role, state }) =>
          `${groupName(group)}: ${word('groupRole', role)}${state === 'stated' ? '' : ` (${word('statementState', state)})`}`,
      )
      .join('; ');
  };
  const presence = (row: Row) => ('group' in row ? '' : t(`network.presence.${row.organisation.presence}`));
  const degree = (row: Row) =>
    'group' in row
      ? network.lines.filter(({ from, to }) => from === row.group.id || to === row.group.id).length
      : row.organisation.degree;
  return [
    {
      key: 'name',
      label: t('network.table.name'),
      value: (row) => name(thing(row)),
      cell: (row) => (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onSelect(thing(row).id);
          }}
        >
          {'organisation' in row && (
            <PillarMark pillar={row.organisation.pillar} reference={row.organisation.reference} silent />
          )}{' '}
          {name(thing(row))}
        </button>
      ),
    },
    { key: 'kind', label: t('network.table.kind'), value: kind, cell: kind },
    { key: 'pillar', label: t('network.table.pillar'), value: pillar, cell: pillar },
    { key: 'seats', label: t('network.table.seats'), value: seats, cell: seats },
    { key: 'presence', label: t('network.table.presence'), value: presence, cell: presence },
    { key: 'degree', label: t('network.table.degree'), value: degree, cell: degree, numeric: true },
  ];
}

/** Sortable; a name chooses its row and opens the panel. */
export function OrganisationsTable(props: Props) {
  const { t } = useText();
  const { network, selected } = props;
  const columns = useColumns(props);
  const rows: Row[] = [
    ...network.groups.map((group) => ({ group })),
    ...network.organisations.map((organisation) => ({ organisation })),
  ];
  const caption = t('network.table.organisations', {
    organisations: t('measures.rows', { count: network.organisations.length }),
    groups: t('saving.groups', { count: network.groups.length }),
  });
  return (
    <DataTable
      caption={caption}
      parameter="sort"
      rows={rows}
      columns={columns}
      rowKey={(row) => thing(row).id}
      selected={selected}
      stacked
    />
  );
}
