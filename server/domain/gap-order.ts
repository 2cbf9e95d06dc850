/** The order of the gap list, and ranks shared by those whom only the name orders (methods.md, Gap). */
import type { GapItem, GapsView } from './views/gaps-view.ts';

type Unranked = Omit<GapItem, 'rank'>;
type Order = Pick<GapsView, 'driver' | 'order'>;

/** What orders items before their names, greatest first. */
function keysOf(item: Unranked, { driver, order }: Order): number[] {
  if (driver === 'said') {
    const second = order === 'gap' ? (item.gap ?? 0) : (item.rankDifference ?? -Infinity);
    return [item.need > 0 ? 1 : 0, second, item.sources];
  }
  return [item.need, item.linked[0]?.value ?? 0, item.degree];
}

function compareKeys(a: Unranked, b: Unranked, by: Order): number {
  const other = keysOf(b, by);
  for (const [position, key] of keysOf(a, by).entries()) {
    const next = other[position] ?? 0;
    // Equal infinities have no difference.
    if (next !== key && Math.abs(next - key) > 1e-9) return next > key ? 1 : -1;
  }
  return 0;
}

/**
 * With interviews: fills a role that is not covered, then gap (or, in the other order, rank of engagement less rank of
 * influence, unrated ones last), then number of sources. Without: weight of the roles that
 * are not covered, then contact with a linked group, then degree. Last the name in Spanish.
 */
export function gapOrder(by: Order): (a: Unranked, b: Unranked) => number {
  return (a, b) => compareKeys(a, b, by) || a.organisation.names.es.localeCompare(b.organisation.names.es, 'es');
}

/** Adds the place in an ordered list; items that only the name orders share one. */
export function sharedRanks(items: readonly Unranked[], by: Order): GapItem[] {
  let rank = 0;
  return items.map((item, position) => {
    const previous = items[position - 1];
    if (!previous || compareKeys(previous, item, by) !== 0) rank = position + 1;
    return { rank, ...item };
  });
}
