/** Ties of which the sources name one side only: no line can be drawn, so they stand in a table of their own. */
import type { ClaimView } from '#domain/views/pieces.ts';
import { Citation } from '../../components/citation.tsx';
import { claimWords } from '../../components/claim-words.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { formatDates, latestDate } from '../../components/format-date.ts';
import { NodeLink } from '../../components/node-link.tsx';
import { useText } from '../../i18n/use-text.ts';

export function UnnamedTable({ ties }: { readonly ties: readonly ClaimView[] }) {
  const { t, name, word, lang } = useText();
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
      cell: (claim) => <Citation statements={claim.statements} title={claimWords(claim, lang)} />,
    },
  ];
  return (
    <DataTable
      caption={t('network.table.unnamed', { count: ties.length })}
      parameter="unnamed"
      rows={ties}
      columns={columns}
      rowKey={({ id }) => id}
      selected={null}
    />
  );
}
