/** Filters of both networks, and the switch between picture and table. */
import { Link } from 'react-router';
import { networkStates, type NetworkComparisonView, type NetworkState } from '#domain/views/network-comparison-view.ts';
import { choicesOf, countedValues, toggled } from '../../components/filter-choices.ts';
import { FilterMenu } from '../../components/filter-menu.tsx';
import { useText } from '../../i18n/use-text.ts';
import { SaveViewLink } from '../../saved-views/save-view-link.tsx';
import { useView } from '../../view/use-view.ts';
import { useFilterWords } from '../network/use-filter-choices.ts';
import '../network/filter-bar.css';
import { comparedFilters, type ComparedFilter, type ComparisonState } from './comparison-state.ts';
import { sideWords } from './side-words.ts';
import { useRowWords } from './row-words.ts';

function valuesOf({ organisations, lines }: NetworkComparisonView): Record<ComparedFilter, string[][]> {
  return {
    pillar: organisations.map(({ organisation }) => (organisation.pillar === null ? [] : [organisation.pillar])),
    kind: organisations.map(({ organisation }) => [organisation.kind]),
    tie: lines.map(({ line }) => line.statements.map(({ relation, kind }) => (relation === 'tie' ? kind : relation))),
  };
}

/** Whether anything has a state. */
function has({ counts: { organisations, groups, lines } }: NetworkComparisonView, state: NetworkState): boolean {
  return [organisations, groups, lines].some((counts) => (counts[state] ?? 0) > 0);
}

interface Props {
  readonly state: ComparisonState;
  readonly comparison: NetworkComparisonView | undefined;
}

export function ComparedFilters({ state, comparison }: Props) {
  const { set, here } = useView();
  const text = useText();
  const { t } = text;
  const words = useFilterWords();
  const rowWords = useRowWords();
  const values = comparison && valuesOf(comparison);
  const shows = (name: 'network' | 'table') => (state.shows === name ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <div className="compared-filters">
      <div className="compared-chips" role="group" aria-label={t('network.filters')}>
        {comparedFilters.map((filter) => (
          <FilterMenu
            key={filter}
            label={t(`network.filter.${filter}`)}
            choices={choicesOf(countedValues(values?.[filter] ?? []), state.filters[filter], text.lang, (value) =>
              words(filter, value),
            )}
            chosen={state.filters[filter]}
            onToggle={(value) => {
              set({ [filter]: toggled(state.filters[filter], value) });
            }}
            onClear={() => {
              set({ [filter]: undefined });
            }}
          />
        ))}
        {comparison && (
          <FilterMenu
            label={t('compare.networks.states')}
            choices={networkStates
              .filter((one) => state.states.includes(one) || has(comparison, one))
              .map((one) => ({ value: one, label: sideWords(text, comparison)(one) }))}
            chosen={state.states}
            onToggle={(one) => {
              set({ state: toggled(state.states, one) });
            }}
            onClear={() => {
              set({ state: undefined });
            }}
          />
        )}
        {state.only !== undefined && state.shows === 'table' && (
          <button
            type="button"
            className="button chip"
            aria-pressed={true}
            onClick={() => {
              set({ only: undefined });
            }}
          >
            {t('compare.networks.onlyRow', { what: rowWords(state.only) })}
          </button>
        )}
        <button
          type="button"
          className="button chip"
          aria-pressed={state.jurisdiction}
          onClick={() => {
            set({ jurisdiction: state.jurisdiction ? 'no' : undefined });
          }}
        >
          {t('network.switch.jurisdiction')}
        </button>
      </div>
      <div className="view-tools">
        <SaveViewLink />
        <nav className="view-switch" aria-label={t('network.view')}>
          <Link to={here({ view: undefined })} {...shows('network')}>
            {t('network.picture')}
          </Link>
          <Link to={here({ view: 'table' })} {...shows('table')}>
            {t('network.tableView')}
          </Link>
        </nav>
      </div>
    </div>
  );
}
