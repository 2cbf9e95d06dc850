/** Lines of the network as a table, each with its sources. */
import type { NetworkLine, NetworkView } from '#domain/views/network-view.ts';
import { DisagreementMark } from '../../components/disagreement.tsx';
import { useText } from '../../i18n/use-text.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { kindsOf, useLineWords } from './line-words.ts';
import { citationColumn, datesColumn } from './stated-columns.tsx';

interface Props {
  readonly network: NetworkView;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

function useColumns({ network, onSelect }: Props): Column<NetworkLine>[] {
  const text = useText();
  const { t, name } = text;
  const words = useLineWords();
  const names = new Map([...network.organisations, ...network.groups].map((one) => [one.id, name(one)]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const kinds = (line: NetworkLine) =>
    kindsOf(line.statements)
      .map(({ relation, kind }) => words(relation, kind))
      .join(', ');
  const statementsOf = (line: NetworkLine) => line.statements.map(({ statement }) => statement);
  return [
    {
      key: 'from',
      label: t('network.table.from'),
      value: ({ from }) => nameOf(from),
      cell: ({ id, from }) => (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onSelect(id);
          }}
        >
          {nameOf(from)}
        </button>
      ),
    },
    {
      key: 'kinds',
      label: t('network.table.kinds'),
      value: kinds,
      cell: (line) => (
        <>
          {kinds(line)} {line.disagreement && <DisagreementMark />}
        </>
      ),
    },
    {
      key: 'to',
      label: t('network.table.to'),
      value: ({ to }) => nameOf(to),
      cell: ({ to, directed }) => (
        <>
          {directed && <span aria-hidden="true">→ </span>}
          {nameOf(to)}
        </>
      ),
    },
    datesColumn(text, statementsOf),
    {
      key: 'sources',
      label: t('network.table.sources'),
      value: ({ sources }) => sources,
      cell: ({ sources }) => sources,
      numeric: true,
    },
    citationColumn(text, statementsOf, (line) => `${nameOf(line.from)} – ${nameOf(line.to)}: ${kinds(line)}`, {
      brief: true,
    }),
  ];
}

/** Sortable; the first name opens the statements. */
export function LinesTable(props: Props) {
  const { t } = useText();
  const { network, selected } = props;
  const columns = useColumns(props);
  return (
    <DataTable
      caption={t('network.table.lines', { count: network.lines.length })}
      parameter="lines"
      rows={network.lines}
      columns={columns}
      rowKey={({ id }) => id}
      selected={selected}
      stacked
    />
  );
}
