/** Ties that had ended by the date asked: no line is drawn, so they stand in a table of their own. */
import type { EndedTie } from '#domain/views/network-view.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { citationColumn, datesColumn } from './stated-columns.tsx';

export function EndedTable({ ties }: { readonly ties: readonly EndedTie[] }) {
  const text = useText();
  const { t, name, word } = text;
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
    datesColumn(text, ({ statements }) => statements),
    citationColumn(
      text,
      ({ statements }) => statements,
      ({ from, to }) => `${name(from)} – ${name(to)}`,
    ),
  ];
  return (
    <DataTable
      caption={t('network.table.ended', { count: ties.length })}
      parameter="ended"
      rows={ties}
      columns={columns}
      rowKey={({ id }) => id}
      selected={null}
      stacked
    />
  );
}
