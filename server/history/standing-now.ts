/** The history of a workspace as it stands: its entries and which of them have been taken back. */
import { AppError } from '#domain/errors.ts';
import { undoneBy } from '#domain/history/standing.ts';
import type { Graph } from '../graph/graph.ts';
import type { HistoryEntry } from '../graph/history.ts';
import type { ChangeIndex } from './change-index.ts';

export interface HistoryParts {
  readonly graph: Graph;
  readonly index: ChangeIndex;
}

export interface Standing {
  readonly revision: number;
  /** Of the workspace, oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** Entries that are taken back, each with the one that did so and stands. */
  readonly undone: ReadonlyMap<number, number>;
}

/** @throws AppError NOT_FOUND (details: workspace) when nothing was ever written there */
export async function standingNow({ index }: HistoryParts, workspace: string): Promise<Standing> {
  const { revision, entries } = await index.entries(workspace);
  if (entries.length === 0) throw new AppError('NOT_FOUND', `no workspace ${workspace}`, { details: { workspace } });
  return { revision, entries, undone: undoneBy(entries) };
}

/** @throws AppError NOT_FOUND (details: workspace, change) for an entry of another workspace too */
export function entryOf(standing: Standing, workspace: string, sequence: number): HistoryEntry {
  const entry = standing.entries.find((candidate) => candidate.sequence === sequence);
  if (entry) return entry;
  const details = { workspace, change: sequence };
  throw new AppError('NOT_FOUND', `no change ${String(sequence)} in ${workspace}`, { details });
}
