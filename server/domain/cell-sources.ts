/** Which sources the cells of the matrix rest on. */
import type { CoveredRole } from './views/coverage-view.ts';

function sourcesOfRole({ statements, notApplicable, candidates }: CoveredRole): Set<string> {
  const all = [
    ...statements,
    ...(notApplicable?.statements ?? []),
    ...candidates.flatMap((candidate) => [
      ...candidate.statements,
      ...(candidate.engagement?.statements ?? []),
      ...candidate.through.flatMap((one) => [...one.statements, ...one.engagement.statements]),
      ...candidate.linked.flatMap((one) => one.statements),
    ]),
  ];
  return new Set(all.map(({ source }) => source));
}

/** How many of the cells rest on each source; the most first, then by id. Cells that rest on none count nowhere. */
export function cellSources(cells: readonly CoveredRole[]): { source: string; cells: number }[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    for (const source of sourcesOfRole(cell)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .map(([source, count]) => ({ source, cells: count }))
    .sort((a, b) => b.cells - a.cells || (a.source < b.source ? -1 : 1));
}
