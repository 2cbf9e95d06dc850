/** Ties that had ended by the date asked: no line is drawn, so they stand in a table of their own. */
import type { EndedTie } from '#domain/views/network-view.ts';
import { Citation } from '../../components/citation.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatDates, latestDate } from '../../components/format-date.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { useText } from '../../i18n/use-text.ts';

export function EndedTable({ ties }: { readonly ties: readonly EndedTie[] }) {
  const { t, name, word, lang } = useText();
  if (ties.length === 0) return null;
  const columns: Column<EndedTie>[] = [
    {
      key: 'from',
      label: t('network.table.from'),
      value: ({ from }) => name(from),
      cell: ({ from }) => <NodeLink node={from} />,
    },
    {
      key: 'kind',
      label: t('network.table.kinds'),
      value: ({ kind }) => word('tieKind', kind),
      cell: ({ kind }) => word('tieKind', kind),
    },
    {
      key: 'to',
      label: t('network.table.to'),
      value: ({ to }) => name(to),
      cell: ({ to, directed }) => (
        <>
          {directed && <span aria-hidden="true">→ </span>}
          <NodeLink node={to} />
        </>
      ),
    },
    {
      key: 'dates',
      label: t('network.table.dates'),
      value: ({ statements }) => latestDate(statements) ?? '',
      cell: ({ statements }) =>
        [...new Set(statements.map((statement) => formatDates(statement, lang, { short: true })))].join('; '),
    },
    {
      key: 'citation',
      label: t('network.table.where'),
      value: ({ statements }) => statements[0]?.source ?? '',
      cell: ({ from, to, statements }) => <Citation statements={statements} title={`${name(from)} – ${name(to)}`} />,
    },
  ];
  return (
    <DataTable
      caption={t('network.table.ended', { count: ties.length })}
      parameter="ended"
      rows={ties}
      columns={columns}
      rowKey={({ id }) => id}
      selected={null}
    />
  );
}
