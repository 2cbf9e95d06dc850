/** One region in the table. */
import { formatValue } from '#domain/format-value.ts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ClaimView } from '#domain/views/pieces.ts';
import type { RegionItem } from '#domain/views/region-view.ts';
import type { Locale } from '#domain/vocabularies.ts';
import { words } from '#domain/wording.ts';
import { ClaimsButton } from '../../components/claims-button.tsx';
import { formatDate, latestDate } from '../../components/format-date.ts';
import { PanelLink } from '../../components/panel-link.tsx';
import { standingsOf } from '../../components/region-standings.ts';
import { useText } from '../../i18n/use-text.ts';
import { panelText } from '../../view/panel.ts';
import { useView } from '../../view/use-view.ts';
import { openEnvironmental } from './region-class.ts';
import type { RegionColumn } from './region-order.ts';

/** Words for a region without a group of its own. */
const statusKeys = {
  'groups-within': 'regions.statusWithin',
  'enclosing-group': 'regions.statusEnclosing',
  'national-group': 'regions.statusNational',
  'no-group': 'regions.statusNone',
} as const;

interface Props {
  readonly region: RegionItem;
  readonly columns: readonly RegionColumn[];
  readonly label: (column: RegionColumn) => string;
  readonly marked: boolean;
  readonly onMark: (id: string | undefined) => void;
}

/** What is counted, where it is not conflicts as such: "disputes over water". */
function named(lang: Locale, measure = 'conflicts'): string[] {
  return /^(social-)?conflicts$/.test(measure) ? [] : [words('measure', measure)[lang]];
}

function useCells(region: RegionItem): Record<Exclude<RegionColumn, 'name'>, ReactNode> {
  const { t, word, say, lang } = useText();
  const { link } = useView();
  const standings = standingsOf(region);
  const conflictWords = ({ value, category, measure, statements }: ClaimView): string => {
    const date = latestDate(statements);
    const figure = [
      formatValue(value ?? '', lang),
      ...(category === undefined ? named(lang, measure) : [word('claimCategory', category)]),
    ];
    // The date keeps together: the column is narrow.
    const dated = date === undefined ? '' : ` (${formatDate(date, lang, { short: true }).replaceAll(' ', '\u00a0')})`;
    return `${figure.join(' ')}${dated}`;
  };
  const ofTotal = (part: number, { applicable, withheld }: RegionItem['coverage']) => (
    <>
      {t('regions.ofTotal', { part, total: applicable })}
      {withheld > 0 && <span className="region-status">{t('audience.moreWithheld', { count: withheld })}</span>}
    </>
  );
  const open = openEnvironmental(region);
  const quiet = <span className="loc">{t('regions.noGroup')}</span>;
  return {
    status: (
      <>
        {region.status === 'group'
          ? region.groups.map((group) => (
              <Link key={group.id} to={link(`/groups/${group.id}`)}>
                {say(group.short)}
              </Link>
            ))
          : t(statusKeys[region.status])}
        {standings.map(([value, claims]) => (
          <span key={value} className="region-status">
            <ClaimsButton claims={claims} label={word('standing', value)} />
          </span>
        ))}
      </>
    ),
    coverage: region.coverage.coverage === null ? quiet : ofTotal(region.coverage.covered, region.coverage),
    environment:
      open === undefined ? (
        quiet
      ) : (
        <span className={open > 0 ? 'missing' : ''}>{ofTotal(open, region.environment)}</span>
      ),
    organisations:
      region.organisations === 0 ? (
        <span className="loc">0</span>
      ) : (
        <PanelLink panel={panelText('organisations', region.id)}>{region.organisations}</PanelLink>
      ),
    conflicts: region.conflicts.map((claim) => (
      <span key={claim.id} className="region-status">
        <ClaimsButton claims={[claim]} label={conflictWords(claim)} />
      </span>
    )),
  };
}

export function RegionRow({ region, columns, label, marked, onMark }: Props) {
  const { link } = useView();
  const { name } = useText();
  const cells = useCells(region);
  return (
    <tr
      data-marked={marked}
      onPointerEnter={() => {
        onMark(region.id);
      }}
      onPointerLeave={() => {
        onMark(undefined);
      }}
    >
      <th scope="row">
        <Link to={link(`/regions/${region.id}`)}>{name(region)}</Link>
      </th>
      {columns.map((column) =>
        column === 'name' ? null : (
          <td
            key={column}
            data-label={label(column)}
            className={column === 'status' || column === 'conflicts' ? '' : 'number'}
          >
            {cells[column]}
          </td>
        ),
      )}
    </tr>
  );
}
