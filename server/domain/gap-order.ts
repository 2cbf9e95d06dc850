/** The order of the gap list, and ranks shared by those whom only the name orders (methods.md, Gap). */
import type { GapItem, GapsView } from './views/gaps-view.ts';

type Unranked = Omit<GapItem, 'rank'>;
type Driver = GapsView['driver'];

/** What orders items before their names, greatest first. */
function keysOf(item: Unranked, driver: Driver): number[] {
  if (driver === 'said') return [item.need > 0 ? 1 : 0, item.gap ?? 0, item.sources];
  return [item.need, item.linked[0]?.value ?? 0, item.degree];
}

function compareKeys(a: Unranked, b: Unranked, driver: Driver): number {
  const other = keysOf(b, driver);
  for (const [position, key] of keysOf(a, driver).entries()) {
    const difference = (other[position] ?? 0) - key;
    if (Math.abs(difference) > 1e-9) return difference;
  }
  return 0;
}

/**
 * With interviews: fills a role that is not covered, then gap, then number of sources. Without: weight of the roles that
 * are not covered, then contact with a linked group, then degree. Last the name in Spanish.
 */
export function gapOrder(driver: Driver): (a: Unranked, b: Unranked) => number {
  return (a, b) => compareKeys(a, b, driver) || a.organisation.names.es.localeCompare(b.organisation.names.es, 'es');
}

/** Adds the place in an ordered list; items that only the name orders share one. */
export function sharedRanks(items: readonly Unranked[], driver: Driver): GapItem[] {
  let rank = 0;
  return items.map((item, position) => {
    const previous = items[position - 1];
    if (!previous || compareKeys(previous, item, driver) !== 0) rank = position + 1;
    return { rank, ...item };
  });
}
