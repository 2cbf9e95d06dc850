/** What a gap list is narrowed to, and how many each narrowing would leave. */
import { countBy } from './ordering.ts';
import type { GapItem, GapsView } from './views/gaps-view.ts';

export interface GapFilter {
  readonly pillar?: readonly string[] | undefined;
  readonly kind?: readonly string[] | undefined;
  /** Only those who could fill a role that is not covered. */
  readonly fills?: 'yes' | undefined;
  /** Only those whose newest evidence is stale, or is not. */
  readonly stale?: 'yes' | 'no' | undefined;
}

type Item = Omit<GapItem, 'rank'>;

/** The items that pass; empty lists narrow nothing. */
export function filterGaps(items: readonly Item[], { pillar = [], kind = [], fills, stale }: GapFilter): Item[] {
  return items.filter(
    (item) =>
      (pillar.length === 0 || pillar.includes(item.organisation.pillar ?? '')) &&
      (kind.length === 0 || kind.includes(item.organisation.kind)) &&
      (fills === undefined || item.need > 0) &&
      (stale === undefined || item.stale === (stale === 'yes')),
  );
}

/** How many items have each value before any of these filters. */
export function gapChoices(items: readonly Item[]): GapsView['choices'] {
  return {
    kind: countBy(items, ({ organisation }) => organisation.kind),
    fills: items.filter(({ need }) => need > 0).length,
    stale: items.filter((item) => item.stale).length,
  };
}
