/** Edits by hand as one change set: all of them or none, checked against what each was made on. */
import { isEmpty } from '#domain/change-set.ts';
import type { Edit } from '#domain/editing/edit.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';
import type { Tally } from '#domain/views/editing-view.ts';
import type { Author } from '#domain/vocabularies.ts';
import type { Graph } from '../../graph/graph.ts';
import { inTurn } from '../in-turn.ts';
import type { EditProblem } from './edit-problem.ts';
import {
  dropWorkspace,
  keptWorkspace,
  rememberedWorkspace,
  renameIn,
  rollBack,
  type KeptWorkspace,
} from './kept-workspace.ts';
import { makeEdit } from './make-edit.ts';
import { byHand } from './typed-row.ts';

export interface EditRequest {
  readonly edits: readonly Edit[];
  /** A role, never a person. */
  readonly author: Author;
  readonly reason: string;
  /** Only answers what would be done. */
  readonly dryRun: boolean;
  /** Today as an ISO date. */
  readonly today: string;
}

/** A problem or a remark, with the place of its edit in the request. */
export interface PlacedProblem extends EditProblem {
  readonly edit: number;
}

export interface EditsDone {
  /** Number in the history; absent when nothing was written. */
  readonly sequence?: number;
  readonly revision: number;
  readonly tally: readonly Tally[];
  readonly warnings: readonly PlacedProblem[];
}

/** Times that edits are made anew because somebody else wrote in between. */
const attempts = 5;

/** All edits into the image; throws with the image as it was. */
function makeAll(kept: KeptWorkspace, { edits, author, today }: EditRequest): PlacedProblem[] {
  const tools = { image: kept.image, index: kept.index, importId: `${byHand}@${crypto.randomUUID().slice(0, 8)}` };
  const warnings: PlacedProblem[] = [];
  const problems: PlacedProblem[] = [];
  const conflicts: { edit: number; version?: string }[] = [];
  edits.forEach((edit, place) => {
    const outcome = makeEdit(edit, tools, { author, today });
    if (outcome.done) warnings.push(...outcome.warnings.map((warning) => ({ ...warning, edit: place })));
    else if ('problems' in outcome) problems.push(...outcome.problems.map((problem) => ({ ...problem, edit: place })));
    else conflicts.push({ edit: place, ...outcome.conflict });
    for (const key of kept.image.formerNodes().keys()) renameIn(kept, key);
  });
  if (problems.length === 0 && conflicts.length === 0) return warnings;
  rollBack(kept);
  if (conflicts.length > 0) {
    throw new AppError('CONFLICT', 'what an edit was made on has changed', { details: { conflicts, problems } });
  }
  throw new AppError('EDIT_REJECTED', `${String(problems.length)} problems`, { details: { problems } });
}

/** One attempt on a workspace as it is kept; `undefined` when somebody wrote in between. */
async function attempt(
  graph: Graph,
  workspace: string,
  request: EditRequest,
  kept: KeptWorkspace,
): Promise<EditsDone | undefined> {
  if (!kept.image.node(keyOf(workspace, workspace))) {
    dropWorkspace(graph, workspace);
    throw new AppError('NOT_FOUND', `no workspace ${workspace}`, { details: { workspace } });
  }
  const warnings = makeAll(kept, request);
  const change = kept.image.changes();
  const tally = kept.image.tally();
  if (request.dryRun || isEmpty(change)) {
    rollBack(kept);
    return { revision: kept.revision, tally, warnings };
  }
  const { author, reason } = request;
  try {
    const applied = await graph.apply(change, { author, reason }, { onRevision: kept.revision });
    kept.image.settle();
    kept.revision = applied.revision;
    return { ...applied, tally, warnings };
  } catch (error) {
    dropWorkspace(graph, workspace);
    if (error instanceof AppError && error.code === 'CONFLICT') return undefined;
    throw error;
  }
}

/**
 * Makes all edits in one change set, or none.
 * @throws AppError EDIT_REJECTED (details.problems: edit, field, reason), CONFLICT (details.conflicts: edit, and the
 * version that the thing has now, absent when it is gone), NOT_FOUND for the workspace, OVERLOADED when others keep
 * writing; what `apply` throws
 */
export function applyEdits(graph: Graph, workspace: string, request: EditRequest): Promise<EditsDone> {
  return inTurn(graph, async () => {
    // What is written is checked within the transaction, so the first attempt need not ask for the revision; a refusal
    // or a preview must not rest on what is no longer so.
    const remembered = request.dryRun ? undefined : rememberedWorkspace(graph, workspace);
    if (remembered) {
      const { revision } = remembered;
      const done = await attempt(graph, workspace, request, remembered).catch(async (error: unknown) => {
        if ((await graph.revision()) === revision) throw error;
        return undefined;
      });
      if (done && (done.sequence !== undefined || (await graph.revision()) === revision)) return done;
    }
    for (let turn = 0; turn < attempts; turn += 1) {
      const done = await attempt(graph, workspace, request, await keptWorkspace(graph, workspace));
      if (done) return done;
    }
    throw new AppError('OVERLOADED', `others wrote during each of ${String(attempts)} attempts`);
  });
}
