/** Which entries of a history are about an organisation or a group. */
import { keyOf } from '#domain/keys.ts';
import type { HistoryEntry } from '../graph/history.ts';
import type { ChangeIndex } from './change-index.ts';
import { hashOf, type HashedFootprint } from './hashed-footprint.ts';
import type { Standing } from './standing-now.ts';

function* pairs(flat: Iterable<number>): Generator<readonly [number, number]> {
  let first: number | undefined;
  for (const value of flat) {
    if (first === undefined) first = value;
    else {
      yield [first, value];
      first = undefined;
    }
  }
}

/** The organisation and all that were merged into it, directly or through others, by mergers that stand. */
function withMerged(organisation: number, mergers: readonly HashedFootprint[]): Set<number> {
  const all = new Set([organisation]);
  // Newest first: what was merged into one that was merged later is found on the way.
  for (const { merged } of [...mergers].reverse()) {
    for (const [stayed, went] of pairs(merged)) if (all.has(stayed)) all.add(went);
  }
  return all;
}

function holdsAny(names: Iterable<number>, wanted: ReadonlySet<number>): boolean {
  for (const name of names) if (wanted.has(name)) return true;
  return false;
}

/**
 * The entries that touch the organisation or group, a statement at it, or a claim about it; those of organisations merged into
 * it are among them as long as the merger stands. What single interviews say of it is not.
 */
export async function entriesShownWith(
  index: ChangeIndex,
  workspace: string,
  { entries, undone }: Standing,
  node: string,
): Promise<HistoryEntry[]> {
  const footprints: HashedFootprint[] = [];
  for (const { sequence } of entries) footprints.push(await index.footprint(sequence));
  const standing = footprints.filter(({ sequence }) => !undone.has(sequence));
  const wanted = withMerged(hashOf(keyOf(workspace, node)), standing);
  const claims = new Set<number>();
  for (const { claims: found } of footprints) {
    for (const [about, claim] of pairs(found)) if (wanted.has(about)) claims.add(claim);
  }
  const isShown = ({ shownWith }: HashedFootprint): boolean =>
    holdsAny(shownWith, wanted) || holdsAny(shownWith, claims);
  const shown = new Set(footprints.filter(isShown).map(({ sequence }) => sequence));
  return entries.filter(({ sequence }) => shown.has(sequence));
}
