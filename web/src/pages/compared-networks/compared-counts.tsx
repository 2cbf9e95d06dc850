/** How many organisations by pillar, and lines by kind, are in both networks or in one: numbers open their rows. */
import { Link } from 'react-router';
import type { NetworkComparisonView, NetworkState } from '#domain/views/network-comparison-view.ts';
import { networkStates } from '#domain/views/network-comparison-view.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../view/use-view.ts';
import type { SideWords } from '../network/legend-words.ts';
import { pillarRow } from './narrowed-comparison.ts';
import { useRowWords } from './row-words.ts';

interface TableProps {
  readonly caption: string;
  readonly rows: readonly (readonly [string, Readonly<Record<string, number>>])[];
  readonly words: (key: string) => string;
  readonly states: readonly NetworkState[];
  readonly sides: SideWords;
  readonly address: (key: string, state: NetworkState) => string;
}

function CountTable({ caption, rows, words, states, sides, address }: TableProps) {
  return (
    <div className="data-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="data-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {states.map((state) => (
              <th key={state} scope="col" className="number">
                {sides(state)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, counts]) => (
            <tr key={key}>
              <th scope="row">{words(key)}</th>
              {states.map((state) => (
                <td key={state} className="number">
                  {counts[state] === undefined ? '–' : <Link to={address(key, state)}>{counts[state]}</Link>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Props {
  readonly comparison: NetworkComparisonView;
  readonly sides: SideWords;
}

export function ComparedCounts({ comparison, sides }: Props) {
  const { here } = useView();
  const { t } = useText();
  const rowWords = useRowWords();
  const { counts } = comparison;
  const used = networkStates.filter((state) => (counts.organisations[state] ?? 0) + (counts.lines[state] ?? 0) > 0);
  // A line through which two kinds run is in the row of each: then rows add up to more than there are lines.
  const counted = Object.values(counts.kind).flatMap((row) => Object.values(row));
  const twice =
    counted.reduce((sum, count) => sum + count, 0) > Object.values(counts.lines).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(counts.kind).sort(([a], [b]) => a.localeCompare(b));
  return (
    <Section title={t('compare.networks.countsTitle')}>
      <div className="compared-tables">
        <CountTable
          caption={t('compare.networks.byPillar')}
          rows={[...Object.entries(counts.pillar), [t('compare.networks.total'), counts.organisations] as const]}
          words={(key) => (Object.hasOwn(counts.pillar, key) ? rowWords(pillarRow(key)) : key)}
          states={used}
          sides={sides}
          address={(key, state) =>
            here({ view: 'table', state, only: Object.hasOwn(counts.pillar, key) ? pillarRow(key) : undefined })
          }
        />
        <CountTable
          caption={t('compare.networks.byKind')}
          rows={[...kinds, [t('compare.networks.total'), counts.lines] as const]}
          words={(key) => (Object.hasOwn(counts.kind, key) ? rowWords(key) : key)}
          states={used}
          sides={sides}
          address={(key, state) =>
            `${here({ view: 'table', state, only: Object.hasOwn(counts.kind, key) ? key : undefined })}#lines`
          }
        />
      </div>
      {twice && <p className="loc">{t('compare.networks.twoKinds')}</p>}
    </Section>
  );
}
