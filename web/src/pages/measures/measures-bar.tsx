/** Filters of the network, which lines count, the columns, and the way to picture and tables. */
import type { MeasuresView } from '#domain/views/measures-view.ts';
import { useEndpoint } from '../../api/use-endpoint.ts';
import { countedValues } from '../../components/filter-choices.ts';
import { useText } from '../../i18n/use-text.ts';
import { LinesMenu } from '../../measuring/lines-menu.tsx';
import { SaveViewLink } from '../../saved-views/save-view-link.tsx';
import { useView } from '../../view/use-view.ts';
import { wholeWorkspace } from '../../view/whole-workspace.ts';
import { FilterChips } from '../network/filter-chips.tsx';
import { readNetworkState } from '../network/network-state.ts';
import { ViewSwitch } from '../network/view-switch.tsx';
import '../network/filter-bar.css';
import { ColumnMenu } from './column-menu.tsx';

/** Of the whole workspace there is no picture: what the filters can take is read from the measured network. */
function choicesFrom({ items, basis }: MeasuresView) {
  return {
    pillar: countedValues(items.map(({ pillar }) => (pillar === null ? [] : [pillar]))),
    kind: countedValues(items.map(({ kind }) => [kind])),
    tie: Object.fromEntries(Object.entries(basis.byKind).filter(([kind]) => !kind.startsWith('co-'))),
    basis: basis.byBasis,
  };
}

export function MeasuresBar({ answer }: { readonly answer: MeasuresView | undefined }) {
  const { t } = useText();
  const view = useView();
  const { workspace, id = '' } = view;
  const whole = id === wholeWorkspace;
  const network = useEndpoint('network', { workspace, id }, { at: 'latest' }, { enabled: !whole });
  const state = readNetworkState(view);
  const choices = whole ? answer && choicesFrom(answer) : network.data?.choices;
  return (
    <>
      <div className="filter-bar no-print">
        <FilterChips state={state} choices={choices} groups={network.data?.groups ?? answer?.basis.groups ?? []} />
        <div className="view-tools">
          <SaveViewLink />
          {!whole && <ViewSwitch state={{ ...state, shows: 'measures' }} />}
        </div>
      </div>
      <div className="measures-bar no-print" role="group" aria-label={t('measures.choice')}>
        <LinesMenu basis={answer?.basis} />
        {answer && <ColumnMenu basis={answer.basis} />}
      </div>
    </>
  );
}
