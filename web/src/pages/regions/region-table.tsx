/** The regions as a table: the same as the map, sortable, with what does not fit on a tile. */
import { Link } from 'react-router';
import type { RegionItem } from '#domain/views/region-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import { conflictFigure } from './region-class.ts';
import { orderedRegions, orderText, readOrder, type RegionColumn } from './region-order.ts';
import { RegionRow } from './region-row.tsx';
import './region-table.css';

interface Props {
  readonly regions: readonly RegionItem[];
  readonly marked: string | undefined;
  readonly onMark: (id: string | undefined) => void;
}

const labels = {
  name: 'regions.columnRegion',
  status: 'regions.columnStatus',
  coverage: 'regions.columnCoverage',
  environment: 'regions.columnEnvironment',
  organisations: 'regions.columnOrganisations',
  conflicts: 'regions.columnConflicts',
} as const satisfies Record<RegionColumn, string>;

/** Columns whose first order is from the highest. */
const fromHighest: readonly RegionColumn[] = ['coverage', 'environment', 'organisations', 'conflicts'];

export function RegionTable({ regions, marked, onMark }: Props) {
  const { get, here } = useView();
  const { t, lang } = useText();
  const order = readOrder(get('sort'));
  const columns: readonly RegionColumn[] = [
    'name',
    'status',
    'coverage',
    'environment',
    'organisations',
    ...(regions.some((region) => conflictFigure(region) !== undefined) ? (['conflicts'] as const) : []),
  ];
  const next = (column: RegionColumn): string =>
    orderText({ column, down: order.column === column ? !order.down : fromHighest.includes(column) });
  return (
    <table className="region-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={fromHighest.includes(column) && column !== 'conflicts' ? 'number' : ''}
              aria-sort={order.column === column ? (order.down ? 'descending' : 'ascending') : undefined}
            >
              <Link
                to={here({ sort: next(column) })}
                preventScrollReset
                aria-label={t('regions.sortBy', { column: t(labels[column]) })}
              >
                {t(labels[column])}
                {order.column === column && <span aria-hidden="true">{order.down ? ' ↓' : ' ↑'}</span>}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {orderedRegions(regions, order, lang).map((region) => (
          <RegionRow
            key={region.id}
            region={region}
            columns={columns}
            label={(column) => t(labels[column])}
            marked={region.id === marked}
            onMark={onMark}
          />
        ))}
      </tbody>
    </table>
  );
}
