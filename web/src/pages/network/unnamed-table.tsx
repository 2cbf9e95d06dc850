/** Ties of which the sources name one side only: no line can be drawn, so they stand in a table of their own. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { claimWords } from '../../components/claim-words.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { NodeLink } from '../../components/node-link.tsx';
import { useText } from '../../i18n/use-text.ts';
import { citationColumn, datesColumn } from './stated-columns.tsx';

export function UnnamedTable({ ties }: { readonly ties: readonly ClaimView[] }) {
  const text = useText();
  const { t, name, word, lang } = text;
  if (ties.length === 0) return null;
  const columns: Column<ClaimView>[] = [
    {
      key: 'about',
      label: t('network.table.from'),
      value: ({ about }) => name(about),
      cell: ({ about }) => <NodeLink node={about} />,
    },
    {
      key: 'kind',
      label: t('network.table.kinds'),
      value: ({ measure = '' }) => word('tieKind', measure),
      cell: ({ measure = '' }) => word('tieKind', measure),
    },
    {
      key: 'said',
      label: t('network.table.said'),
      value: (claim) => claimWords(claim, lang),
      cell: (claim) => claimWords(claim, lang),
    },
    datesColumn(text, ({ statements }) => statements),
    citationColumn(
      text,
      ({ statements }) => statements,
      (claim) => claimWords(claim, lang),
    ),
  ];
  return (
    <DataTable
      caption={t('network.table.unnamed', { count: ties.length })}
      parameter="unnamed"
      rows={ties}
      columns={columns}
      rowKey={({ id }) => id}
      selected={null}
      stacked
    />
  );
}
