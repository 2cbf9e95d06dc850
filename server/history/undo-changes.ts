/** Undoes entries together, as one change set and one new entry. */
import { AppError } from '#domain/errors.ts';
import { combinedInverse } from '#domain/history/combined-inverse.ts';
import type { UndoDone } from '#domain/views/history-view.ts';
import { needsOf } from './preview-undo.ts';
import { standingNow, type HistoryParts, type Standing } from './standing-now.ts';
import { undoPlan, type UndoPlan } from './undo-plan.ts';

export interface AskedUndo {
  /** All that a preview listed, in any order. */
  readonly sequences: readonly number[];
  /** A role of the vocabulary (`authors`). */
  readonly author: string;
  readonly reason: string;
  /** The revision of the preview. */
  readonly onRevision: number;
}

/** Others may write between the plan and the undo; then the plan is made anew. */
const attempts = 3;

function checkPreviewed({ onRevision }: AskedUndo, { revision }: Standing): void {
  if (onRevision <= revision) return;
  const details = { expected: onRevision, actual: revision };
  throw new AppError('CONFLICT', `the graph has not been at revision ${String(onRevision)}`, { details });
}

/** What nobody has seen is not undone: entries that came after the preview and depend on it are told first. */
async function checkComplete(
  parts: HistoryParts,
  workspace: string,
  standing: Standing,
  plan: UndoPlan,
  expected: number,
): Promise<void> {
  if (plan.isComplete) return;
  const needs = await needsOf(parts, workspace, standing, plan);
  const details = { expected, actual: standing.revision, sequences: plan.sequences, needs };
  const all = plan.sequences.join(', ');
  throw new AppError('CONFLICT', `later changes depend on what is to be undone; together they are ${all}`, { details });
}

async function undoOnce(parts: HistoryParts, workspace: string, asked: AskedUndo): Promise<UndoDone> {
  const standing = await standingNow(parts, workspace);
  checkPreviewed(asked, standing);
  const plan = await undoPlan(parts, workspace, standing, [...new Set(asked.sequences)]);
  await checkComplete(parts, workspace, standing, plan, asked.onRevision);
  const { author, reason } = asked;
  const { sequence, revision } = await parts.graph.apply(
    combinedInverse(workspace, plan.effects),
    { author, reason, undoes: [...plan.sequences] },
    { onRevision: standing.revision },
  );
  return { sequence, revision };
}

/** Whether somebody wrote between the plan and the undo. */
function isOvertaken(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CONFLICT' && !('sequences' in error.details);
}

/**
 * Brings everything that the entries touched back to its state before the first of them. When the graph has moved since
 * the preview and the list is still complete, it is undone all the same: bodies do not change, so it does what was seen.
 * @throws AppError NOT_FOUND for an entry that is not of this workspace; ALREADY_UNDONE (details: sequence, undoneBy);
 * CONFLICT when later entries depend on them (details: sequences, the whole list, and needs) or others keep writing
 */
export async function undoChanges(parts: HistoryParts, workspace: string, asked: AskedUndo): Promise<UndoDone> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await undoOnce(parts, workspace, asked);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
    }
  }
  return undoOnce(parts, workspace, asked);
}
