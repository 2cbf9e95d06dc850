/** What the address says about a comparison of networks. */
import { AsOf } from '#domain/edtf.ts';
import { bases, type Basis } from '#domain/vocabularies.ts';
import { networkStates, type NetworkState } from '#domain/views/network-comparison-view.ts';
import type { QueryOf } from '../../api/client.ts';
import type { View } from '../../view/use-view.ts';

/** Filters that narrow both sides. */
export const comparedFilters = ['pillar', 'kind', 'tie'] as const;
export type ComparedFilter = (typeof comparedFilters)[number];

export interface ComparisonState {
  /** Ids of regions or groups, `all` for the whole workspace; the right one is absent where it is the same. */
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly then: string | undefined;
  /** Bases that the right side leaves out. */
  readonly without: readonly Basis[];
  readonly filters: Readonly<Record<ComparedFilter, readonly string[]>>;
  readonly jurisdiction: boolean;
  readonly shows: 'network' | 'table';
  readonly selected: string | null;
  readonly hide: ReadonlySet<string>;
  /** States that the tables are narrowed to. */
  readonly states: readonly NetworkState[];
  /** One row of the counts that the tables are narrowed to: `pillar:<id>` or `<relation>:<kind>`. */
  readonly only: string | undefined;
}

/** Reads the state; without a first network the fallback is the first. */
export function readComparisonState(view: Pick<View, 'get' | 'list'>, fallback: string | undefined): ComparisonState {
  const left = view.get('left') ?? fallback;
  const right = view.get('right');
  const then = AsOf.safeParse(view.get('then'));
  return {
    left,
    right: right === left ? undefined : right,
    then: then.success ? then.data : undefined,
    without: bases.filter((basis) => view.list('without').includes(basis)),
    filters: { pillar: view.list('pillar'), kind: view.list('kind'), tie: view.list('tie') },
    jurisdiction: view.get('jurisdiction') !== 'no',
    shows: view.get('view') === 'table' ? 'table' : 'network',
    selected: view.get('sel') ?? null,
    hide: new Set(view.list('hide')),
    states: networkStates.filter((state) => view.list('state').includes(state)),
    only: view.get('only')?.includes(':') === true ? view.get('only') : undefined,
  };
}

/** Whether the two sides differ in anything that can make a difference. */
export function isComparison({ left, right, then, without }: ComparisonState, at: string): boolean {
  return left !== undefined && (right !== undefined || (then !== undefined && then !== at) || without.length > 0);
}

/** The state as the endpoint's query. */
export function comparisonQuery(state: ComparisonState, at: string): QueryOf<'networkComparison'> {
  const { left = '', right, then, without, filters, jurisdiction } = state;
  const lists = comparedFilters.flatMap((name): [string, string][] =>
    filters[name].length > 0 ? [[name, filters[name].join(',')]] : [],
  );
  return {
    at,
    left,
    ...(right === undefined ? {} : { right }),
    ...(then === undefined ? {} : { then }),
    ...(without.length > 0 ? { without: without.join(',') } : {}),
    ...(jurisdiction ? {} : { jurisdiction: 'no' as const }),
    ...Object.fromEntries(lists),
  };
}
