/** The pieces of a typed row against the workspace as it is, or the problems that keep it from being one. */
import type { Piece } from '../merging/pieces.ts';
import type { WorkspaceImage } from '../merging/workspace-image.ts';
import { plans } from '../plans/plans.ts';
import { circleProblems } from '../plans/circle-problems.ts';
import { rowReader } from '../plans/row-reader.ts';
import type { ValidRow } from '../recognition/valid-row.ts';
import type { NameIndex } from '../resolution/name-index.ts';
import type { EditProblem } from './edit-problem.ts';

export interface EditTools {
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
  /** What the change will be known by; every record that it brings carries it. */
  readonly importId: string;
}

export interface PlannedRow {
  readonly pieces: readonly Piece[];
  readonly problems: readonly EditProblem[];
  readonly warnings: readonly EditProblem[];
}

/** Plans a row; an organisation without an id that bears a known name is that organisation. */
export function planEdit(row: ValidRow, { image, index }: EditTools): PlannedRow {
  const reader = rowReader(row, { image, index, pending: new Set(), rejected: () => undefined });
  const pieces = plans.get(row.of.table.name)?.(reader) ?? [];
  const { problems, warnings, implied } = reader.notes;
  return {
    pieces: [...implied, ...pieces],
    problems: [...problems, ...circleProblems(pieces, image)].map(({ field, reason }) => ({ field, reason })),
    warnings: warnings.map(({ field, message }) => ({ field, reason: message })),
  };
}
