/** A table that sorts by its columns; the order is part of the address. */
import type { ReactNode } from 'react';
import type { Locale } from '#domain/vocabularies.ts';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import { MoreRows, usePortions } from './more-rows.tsx';
import { TableOrder } from './table-order.tsx';
import './data-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** What it sorts by; numbers sort downwards first; what is not known stays last in either order. */
  readonly value: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** What the column is about, for who points at its head. */
  readonly hint?: string;
  /** Heading over neighbouring columns that share it. */
  readonly family?: string;
}

interface Props<Row> {
  readonly caption: string;
  /** Name of the query parameter that holds the order. */
  readonly parameter: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly selected: string | null;
  /** On small screens each row is a card of labelled lines, and the order is chosen from a list. */
  readonly stacked?: boolean;
  /** While nothing is asked for the rows stand as given, not by the first column. */
  readonly asGiven?: boolean;
  /** So many rows are drawn at first, or those up to the selected one; a button brings as many more. */
  readonly most?: number;
}

type Sorted = string | number | null;

function compare(a: Sorted, b: Sorted, down: boolean, lang: Locale): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return inOrder(a, b, lang) * (down ? -1 : 1);
}

function inOrder(a: string | number, b: string | number, lang: Locale): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang);
}

/** The row above the heads: one cell for neighbouring columns of one family. */
function FamilyRow<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  const runs: { family: string | undefined; count: number }[] = [];
  for (const { family } of columns) {
    const last = runs.at(-1);
    if (last?.family === family && last !== undefined) last.count += 1;
    else runs.push({ family, count: 1 });
  }
  return (
    <tr className="families">
      {runs.map(({ family, count }, place) =>
        family === undefined ? (
          <td key={place} colSpan={count} />
        ) : (
          <th key={place} colSpan={count} scope="colgroup">
            {family}
          </th>
        ),
      )}
    </tr>
  );
}

/** Rows in the order of the address (`sort=-degree` downwards), else of the first column. */
export function DataTable<Row>({
  caption,
  parameter,
  rows,
  columns,
  rowKey,
  selected,
  stacked = false,
  asGiven = false,
  most = 100,
}: Props<Row>) {
  const { t, lang } = useText();
  const portions = usePortions(most);
  const { get, set } = useView();
  const asked = get(parameter) ?? (asGiven ? '' : (columns[0]?.key ?? ''));
  const down = asked.startsWith('-');
  const by = columns.find(({ key }) => key === asked.replace(/^-/u, '')) ?? (asGiven ? undefined : columns[0]);
  const ordered = by ? [...rows].sort((a, b) => compare(by.value(a), by.value(b), down, lang)) : rows;
  const shown = Math.max(portions.shown, ordered.findIndex((row) => rowKey(row) === selected) + 1);
  const next = ({ key, numeric }: Column<Row>): string => {
    if (by?.key === key) return down ? key : `-${key}`;
    return numeric === true ? `-${key}` : key;
  };
  return (
    <div className={`data-scroll${stacked ? ' cards' : ''}`} role="region" aria-label={caption} tabIndex={0}>
      {stacked && rows.length > 1 && (
        <TableOrder
          columns={columns}
          by={by?.key ?? ''}
          down={down}
          onBy={(key) => {
            const column = columns.find((one) => one.key === key);
            set({ [parameter]: column?.numeric === true ? `-${key}` : key });
          }}
          onTurn={() => {
            if (by) set({ [parameter]: down ? by.key : `-${by.key}` });
          }}
        />
      )}
      <table className={`data-table${stacked ? ' stacked' : ''}`}>
        <caption>{caption}</caption>
        <thead>
          {columns.some(({ family }) => family !== undefined) && <FamilyRow columns={columns} />}
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                aria-sort={by?.key === column.key ? (down ? 'descending' : 'ascending') : undefined}
                className={column.numeric === true ? 'number' : ''}
              >
                <button
                  type="button"
                  title={column.hint ?? t('network.table.sort')}
                  onClick={() => {
                    set({ [parameter]: next(column) });
                  }}
                >
                  {column.label}
                  <span aria-hidden="true">{by?.key === column.key ? (down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shown).map((row) => (
            <tr key={rowKey(row)} className={rowKey(row) === selected ? 'chosen' : ''}>
              {columns.map((column) => (
                <td key={column.key} data-label={column.label} className={column.numeric === true ? 'number' : ''}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreRows shown={shown} onMore={portions.onMore} all={ordered.length} />
    </div>
  );
}
