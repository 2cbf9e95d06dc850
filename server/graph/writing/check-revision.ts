/** Whether the graph is still where a change set was made: asked within its transaction, after the lock is held. */
import { AppError } from '#domain/errors.ts';
import type { ApplyOptions } from '../graph.ts';

/** @throws AppError CONFLICT (details: expected, actual) when `onRevision` is given and is not the revision now */
export function checkRevision({ onRevision }: ApplyOptions, actual: number): void {
  if (onRevision === undefined || onRevision === actual) return;
  const details = { expected: onRevision, actual };
  throw new AppError('CONFLICT', `the graph is at revision ${String(actual)}, not ${String(onRevision)}`, { details });
}
