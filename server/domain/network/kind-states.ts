/** On which side of a comparison each kind of a line is: what the counts by kind count, and what a count opens. */
import type { ComparedLine, NetworkState } from '../views/network-comparison-view.ts';

/**
 * The kinds of a line, as `relation:kind`, each with its state: what only one side says of a line in both is only there.
 */
export function kindStates({
  state,
  left,
  right,
}: Pick<ComparedLine, 'state' | 'left' | 'right'>): [string, NetworkState][] {
  const keys = (list: ComparedLine['left']): Set<string> =>
    new Set(list.map(({ relation, kind }) => `${relation}:${kind}`));
  const [ours, theirs] = [keys(left), keys(right)];
  const shared = state === 'both' || state === 'not-known';
  return [...new Set([...ours, ...theirs])].map((key) => {
    if (!shared || (ours.has(key) && theirs.has(key))) return [key, state];
    return [key, ours.has(key) ? 'only-left' : 'only-right'];
  });
}
