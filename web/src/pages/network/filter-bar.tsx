/** The row of filters above the picture, and the switch between picture and table. */
import { Link } from 'react-router';
import type { MeasureBasis } from '#domain/views/measures-view.ts';
import type { NetworkView } from '#domain/views/network-view.ts';
import { useText } from '../../i18n/use-text.ts';
import { GroupMenu } from '../../measuring/group-menu.tsx';
import { LinesMenu } from '../../measuring/lines-menu.tsx';
import { SaveViewLink } from '../../saved-views/save-view-link.tsx';
import { useView } from '../../view/use-view.ts';
import type { QueryChanges } from '../../view/view-address.ts';
import { comparedFilters } from '../compared-networks/comparison-state.ts';
import { EncodingMenu } from './encoding-menu.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { NetworkState } from './network-state.ts';
import { ViewSwitch } from './view-switch.tsx';
import './filter-bar.css';

interface Props {
  readonly state: NetworkState;
  readonly network: NetworkView | undefined;
  /** Nothing will come: the network could not be loaded. */
  readonly failed: boolean;
  /** The unfiltered network: names of groups that a filter left out. */
  readonly base: NetworkView | undefined;
  /** What the measures rest on that the marks are drawn by; undefined for none. */
  readonly basis: MeasureBasis | undefined;
}

/** The comparison that begins with the network on screen: what it has of the filters goes with it. */
function compared({ filters, switches }: NetworkState, id: string | undefined): QueryChanges {
  const lists = comparedFilters.map((name) => [name, filters[name].join(',')] as const);
  return { left: id, ...Object.fromEntries(lists), ...(switches.jurisdiction ? {} : { jurisdiction: 'no' }) };
}

/** Filters by list, switches, and a way back to everything. */
export function FilterBar({ state, network, failed, base, basis }: Props) {
  const { t } = useText();
  const view = useView();
  return (
    <div className="filter-bar no-print">
      <FilterChips state={state} choices={failed ? null : network?.choices} groups={(base ?? network)?.groups ?? []}>
        {state.shows === 'network' && <EncodingMenu />}
        {state.shows === 'network' && basis && <LinesMenu />}
        {state.shows === 'network' && basis && <GroupMenu basis={basis} />}
      </FilterChips>
      <div className="view-tools">
        <Link to={view.link('/compare/networks', compared(state, view.id))}>{t('compare.networks.here')}</Link>
        <SaveViewLink />
        <ViewSwitch state={state} />
      </div>
    </div>
  );
}
