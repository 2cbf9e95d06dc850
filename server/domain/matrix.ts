/** All regions x expected roles: one column a region and group, those with a group first. */
import type { AskedTime } from './asked-time.ts';
import { cellSources } from './cell-sources.ts';
import { coverageOf } from './coverage.ts';
import type { FactIndex } from './fact-index.ts';
import { groupsFor } from './regions.ts';
import type { CoverageView, MatrixView } from './views/coverage-view.ts';
import { regionKinds } from './vocabularies.ts';

/** Columns of regions by group first, then kind of region, then name in Spanish. */
export function coverageMatrix(index: FactIndex, theme: string | undefined, time: AskedTime): MatrixView {
  const columns = index.facts.regions
    .flatMap((region) => {
      const { groups } = groupsFor(index, region.id, time);
      const choices = groups.length > 0 ? groups : [undefined];
      return choices.map((group) => coverageOf(index, region.id, { group, theme }, time));
    })
    .sort(byStanding);
  const roles = columns[0]?.items.map((item) => item.role) ?? [];
  const cells = columns.map((column) => new Map(column.items.map((item) => [item.role.id, item])));
  return {
    at: time.at,
    theme: theme ?? null,
    columns: columns.map(({ region, group, status, nationalGroup, enclosing, summary, themes }) => ({
      region,
      group,
      status,
      nationalGroup,
      enclosing,
      summary,
      themes,
    })),
    sources: cellSources(columns.flatMap(({ items }) => items)),
    total: roles.length,
    items: roles.map((role) => ({
      role,
      cells: cells.flatMap((column) => {
        const item = column.get(role.id);
        if (!item) return [];
        const { state, marks, candidates } = item;
        return [{ state, marks, candidates: candidates.map((candidate) => candidate.organisation) }];
      }),
    })),
  };
}

function byStanding(a: CoverageView, b: CoverageView): number {
  const ranks = (view: CoverageView): number[] => [
    view.group ? 0 : 1,
    view.status === 'groups-within' ? 1 : 0,
    regionKinds.indexOf(view.region.kind),
  ];
  const [first, second] = [ranks(a), ranks(b)];
  for (const [position, rank] of first.entries()) {
    const difference = rank - (second[position] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.region.names.es.localeCompare(b.region.names.es, 'es');
}
