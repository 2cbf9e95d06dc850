/** Which measures stand as columns: those of the address, else a few that can be known here. */
import type { Measure } from '#domain/measures/measure.ts';
import { columns } from '#domain/measures/measures.ts';
import type { MeasureBasis } from '#domain/views/measures-view.ts';

/** Each family with a few that say most; those that rest on interviews or a group only where there are any. */
function defaultColumns({ interviews, group }: Pick<MeasureBasis, 'interviews' | 'group'>): string[] {
  return [
    ...(interviews.recall > 0 ? ['perceived-influence', 'rank-range'] : []),
    ...(interviews.roster > 0 ? ['roster-influence'] : []),
    ...['degree', 'betweenness', 'closeness', 'community'],
    ...(group ? ['engagement', 'reach'] : []),
    ...(group && interviews.recall + interviews.roster > 0 ? ['gap'] : []),
  ];
}

/** In the order of the collection, so that families stay together; unknown words are passed over. */
export function chosenColumns(asked: readonly string[], basis: MeasureBasis): Measure[] {
  const ids = asked.length > 0 ? asked : defaultColumns(basis);
  return columns.filter(({ id }) => ids.includes(id));
}
