/** The part of a comparison that is shown: rows of the states asked for, and in the tables of one row of the counts. */
import { kindStates } from '#domain/network/kind-states.ts';
import type { NetworkComparisonView, NetworkState } from '#domain/views/network-comparison-view.ts';
import type { ComparisonState } from './comparison-state.ts';

const ofPillar = 'pillar:';

/** Whether a row of the counts is one of organisations, by pillar; else it is one of lines, by kind. */
export function countsOrganisations(only: string): boolean {
  return only.startsWith(ofPillar);
}

/** The row of the counts for a pillar; the key `unknown` is that of no pillar on file. */
export function pillarRow(key: string): string {
  return `${ofPillar}${key}`;
}

/** The key of the pillar of such a row. */
export function pillarOfRow(only: string): string {
  return only.slice(ofPillar.length);
}

/**
 * As many organisations or lines as the number in the counts that led here says: the comparison stays that of the whole
 * networks, so nobody's state changes by what is not shown.
 */
export function narrowedComparison(
  comparison: NetworkComparisonView,
  { states, only, shows }: Pick<ComparisonState, 'states' | 'only' | 'shows'>,
): NetworkComparisonView {
  const asked = (state: NetworkState): boolean => states.length === 0 || states.includes(state);
  const organisations = comparison.organisations.filter(({ state }) => asked(state));
  const groups = comparison.groups.filter(({ state }) => asked(state));
  if (only === undefined || shows === 'network') {
    return { ...comparison, organisations, groups, lines: comparison.lines.filter(({ state }) => asked(state)) };
  }
  if (countsOrganisations(only)) {
    const wanted = pillarOfRow(only);
    const fitting = organisations.filter(({ organisation }) => (organisation.pillar ?? 'unknown') === wanted);
    return { ...comparison, organisations: fitting, groups, lines: [] };
  }
  const lines = comparison.lines.filter((line) =>
    kindStates(line).some(([kind, state]) => kind === only && asked(state)),
  );
  return { ...comparison, organisations: [], groups, lines };
}
