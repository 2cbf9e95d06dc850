/** What the address says about the network: filters, layout, choice, path, hidden parts of the legend. */
import type { QueryOf } from '../../api/client.ts';
import { layoutNames, type LayoutName } from '../../graph/layout/layout.ts';
import type { View } from '../../view/use-view.ts';

/** Filters that are lists of values, in the order of their chips. */
export const listFilters = ['pillar', 'kind', 'theme', 'mandate', 'tie', 'group', 'basis', 'source'] as const;
export type ListFilter = (typeof listFilters)[number];
export const switchFilters = ['reference', 'jurisdiction'] as const;
export type SwitchFilter = (typeof switchFilters)[number];

export interface NetworkState {
  readonly filters: Readonly<Record<ListFilter, readonly string[]>>;
  readonly switches: Readonly<Record<SwitchFilter, boolean>>;
  readonly expand: readonly string[];
  readonly layout: LayoutName;
  readonly shows: 'network' | 'table';
  readonly selected: string | null;
  readonly hide: ReadonlySet<string>;
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Organisations that the way must not pass. */
  readonly without: readonly string[];
  /** Which of the ways between the two is shown, from 0. */
  readonly way: number;
}

/** Reads the state; unknown words fall back to the defaults. */
export function readNetworkState(view: Pick<View, 'get' | 'list'>): NetworkState {
  const entries = listFilters.map((name) => [name, view.list(name)] as const);
  const layout = layoutNames.find((name) => name === view.get('layout')) ?? 'groups';
  return {
    filters: Object.fromEntries(entries) as Record<ListFilter, readonly string[]>,
    switches: { reference: view.get('reference') !== 'no', jurisdiction: view.get('jurisdiction') !== 'no' },
    expand: view.list('expand'),
    layout,
    shows: view.get('view') === 'table' ? 'table' : 'network',
    selected: view.get('sel') ?? null,
    hide: new Set(view.list('hide')),
    from: view.get('from'),
    to: view.get('to'),
    without: view.list('without'),
    way: Math.max(0, Number.parseInt(view.get('way') ?? '1', 10) - 1 || 0),
  };
}

/** The state as the endpoint's query; empty filters are left out, so that equal questions are asked once. */
export function networkQuery(state: NetworkState, at: string): QueryOf<'network'> {
  const query: Record<string, string> = { at };
  for (const name of listFilters) if (state.filters[name].length > 0) query[name] = state.filters[name].join(',');
  for (const name of switchFilters) if (!state.switches[name]) query[name] = 'no';
  if (state.expand.length > 0) query.expand = state.expand.join(',');
  return query;
}

/** Changes that clear every filter and hidden part. */
export const noFilters = Object.fromEntries(
  [...listFilters, ...switchFilters, 'hide', 'expand'].map((name) => [name, undefined]),
);

/** Whether anything narrows the picture. */
export function isFiltered(state: NetworkState): boolean {
  const narrowed = listFilters.some((name) => state.filters[name].length > 0);
  return narrowed || switchFilters.some((name) => !state.switches[name]) || state.hide.size > 0;
}
