/** What has to be undone together: the entries asked for, and the later ones that cannot stay without them. */
import { AppError } from '#domain/errors.ts';
import { combinedEffects } from '#domain/history/combined-inverse.ts';
import { dependents, type Dependent } from '#domain/history/dependents.ts';
import type { Effects, PastChange } from '#domain/history/effects.ts';
import { footprintOf } from '#domain/history/footprint.ts';
import { cancellingOut } from '#domain/history/standing.ts';
import type { Graph } from '../graph/graph.ts';
import type { HashedFootprint } from './hashed-footprint.ts';
import { entryOf, type HistoryParts, type Standing } from './standing-now.ts';

export interface UndoPlan {
  /** All that would be undone, oldest first. */
  readonly sequences: readonly number[];
  /** Whether all of them were asked for. */
  readonly isComplete: boolean;
  /** Those of them that were not asked for and do not cancel out, oldest first, with what they depend on. */
  readonly needs: readonly Dependent<string>[];
  /** What all of them did together. */
  readonly effects: Effects;
}

async function bodiesOf(graph: Graph, sequences: readonly number[]): Promise<PastChange[]> {
  const bodies: PastChange[] = [];
  for (const sequence of sequences) bodies.push({ sequence, ...(await graph.recorded(sequence)) });
  return bodies;
}

/**
 * The entry that has taken one of `chosen` back and stands, and which one; `undefined` when all can be undone. An entry
 * whose undoing is undone with it can.
 */
export function alreadyUndone(
  { undone }: Standing,
  chosen: readonly number[],
): { readonly sequence: number; readonly undoneBy: number } | undefined {
  for (const sequence of chosen) {
    const undoneBy = undone.get(sequence);
    if (undoneBy !== undefined && !chosen.includes(undoneBy)) return { sequence, undoneBy };
  }
  return undefined;
}

/**
 * Plans the undoing of entries of a workspace.
 * @throws AppError NOT_FOUND when one is not of this workspace; ALREADY_UNDONE (details: sequence, undoneBy)
 */
export async function undoPlan(
  { graph, index }: HistoryParts,
  workspace: string,
  standing: Standing,
  chosen: readonly number[],
): Promise<UndoPlan> {
  for (const sequence of chosen) entryOf(standing, workspace, sequence);
  const taken = alreadyUndone(standing, chosen);
  if (taken) {
    const text = `change ${String(taken.sequence)} was undone by change ${String(taken.undoneBy)}`;
    throw new AppError('ALREADY_UNDONE', text, { details: { ...taken } });
  }
  const first = Math.min(...chosen);
  const later: HashedFootprint[] = [];
  for (const { sequence } of standing.entries) {
    if (sequence > first) later.push(await index.footprint(sequence));
  }
  const asked: HashedFootprint[] = [];
  for (const sequence of chosen) asked.push(await index.footprint(sequence));
  const needed = dependents(asked, later).map(({ footprint }) => footprint.sequence);
  const sequences = [...chosen, ...needed].sort((a, b) => a - b);
  const bodies = await bodiesOf(graph, sequences);
  const footprints = bodies.map(footprintOf);
  const among = (list: readonly number[]) => footprints.filter(({ sequence }) => list.includes(sequence));
  // Once more, by names in place of hashes: of these few it is told why.
  const needs = dependents(among(chosen), among(needed));
  const untold = cancellingOut(standing.entries, sequences);
  const told = needs.filter(({ footprint }) => !untold.has(footprint.sequence));
  return { sequences, isComplete: needed.length === 0, needs: told, effects: combinedEffects(bodies) };
}
