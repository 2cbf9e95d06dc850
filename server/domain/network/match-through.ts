/** Who is on one side only and has a part or whole of its own on the other (an operation here, its holding there). */
import type { AskedTime } from '../asked-time.ts';
import type { FactIndex } from '../fact-index.ts';
import { relativesOf } from '../relatives.ts';
import type { DatedStatement } from '../statement.ts';

/** By organisation, then by its part or whole on the other side: the statements that say so. */
export type Matches = ReadonlyMap<string, ReadonlyMap<string, readonly DatedStatement[]>>;

interface Side {
  /** Everybody in the picture. */
  readonly all: ReadonlySet<string>;
  /** Those who belong to its group, not only to its surroundings. */
  readonly seated: ReadonlySet<string>;
}

/** Those of one side who are not on the other, with their parts and wholes who are. */
function matchesOf(
  index: FactIndex,
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
  times: readonly AskedTime[],
): [string, ReadonlyMap<string, readonly DatedStatement[]>][] {
  return [...own]
    .filter((id) => !other.has(id))
    .flatMap((id): [string, ReadonlyMap<string, readonly DatedStatement[]>][] => {
      const relatives = times.flatMap((time) => [...relativesOf(index, id, time)]);
      const found = relatives.filter(([relative]) => other.has(relative));
      return found.length > 0 ? [[id, new Map(found)]] : [];
    });
}

/**
 * The matches of those who are on one side only, and of those who belong to the group of one side only while a part or
 * whole of theirs belongs to the other's: a member here that is no more than a neighbour there is represented through it.
 * Links hold as of any of the times.
 */
export function matchThrough(index: FactIndex, left: Side, right: Side, times: readonly AskedTime[]): Matches {
  return new Map([
    ...matchesOf(index, left.seated, right.seated, times),
    ...matchesOf(index, right.seated, left.seated, times),
    ...matchesOf(index, left.all, right.all, times),
    ...matchesOf(index, right.all, left.all, times),
  ]);
}
