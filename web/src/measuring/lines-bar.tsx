/** Above whatever is made from the lines of a network: its filters, its views, and which lines count. */
import type { ReactNode } from 'react';
import { FilterChips, type FilterValues } from '../pages/network/filter-chips.tsx';
import type { FilterNames } from '../pages/network/filter-words.ts';
import { readNetworkState } from '../pages/network/network-state.ts';
import { ViewSwitch } from '../pages/network/view-switch.tsx';
import '../pages/network/filter-bar.css';
import { SaveViewLink } from '../saved-views/save-view-link.tsx';
import { useText } from '../i18n/use-text.ts';
import { useView } from '../view/use-view.ts';
import './measured-frame.css';

interface Props {
  readonly shows: 'measures' | 'connections';
  readonly choices: FilterValues | null | undefined;
  readonly groups: FilterNames['groups'];
  /** The chips that choose lines. */
  readonly children: ReactNode;
}

/** Everything that is chosen stands in the address. */
export function LinesBar({ shows, choices, groups, children }: Props) {
  const { t } = useText();
  const state = readNetworkState(useView());
  return (
    <>
      <div className="filter-bar no-print">
        <FilterChips state={state} choices={choices} groups={groups} />
        <div className="view-tools">
          <SaveViewLink />
          <ViewSwitch state={{ ...state, shows }} />
        </div>
      </div>
      <div className="lines-bar no-print" role="group" aria-label={t('measures.choice')}>
        {children}
      </div>
    </>
  );
}
