/** What an undo of one entry would do, before it is done. */
import type { NodeRef } from '#domain/change-set.ts';
import { changeCounts } from '#domain/history/change-counts.ts';
import type { Dependence } from '#domain/history/dependents.ts';
import { backwards, type Effects } from '#domain/history/effects.ts';
import { isInterview, saysOneInterview } from '#domain/history/single-interviews.ts';
import type { UndoNeed, UndoPreview, UndoReason } from '#domain/views/history-view.ts';
import { changeItems } from './change-items.ts';
import { thingNamed, thingNamer, type ThingNamer } from './name-things.ts';
import { entryOf, standingNow, type HistoryParts, type Standing } from './standing-now.ts';
import { alreadyUndone, undoPlan, type UndoPlan } from './undo-plan.ts';

/** Reasons shown of each need; one that depends in a thousand ways says so in a number. */
const mostReasons = 3;

/** Nodes at stake in a dependence; none for what belongs to single interviews, which is not shown. */
function nodesOf({ nodes, statements }: Effects, { name }: Dependence<string>): NodeRef[] {
  const statement = statements.get(name);
  const record = statement?.after ?? statement?.before;
  if (record) return saysOneInterview(record) ? [] : [record.from, record.to];
  const effect = nodes.get(name);
  const ref = effect?.after ?? effect?.before;
  return !ref || isInterview(ref) ? [] : [{ label: ref.label, key: ref.key }];
}

function reasonOf(namer: ThingNamer, effects: Effects, { kind, on, name }: Dependence<string>): UndoReason[] {
  const thing = thingNamed(namer, effects, name);
  return thing ? [{ kind, on, thing }] : [];
}

/** The entries that have to be undone too, the newest first, each with its reasons. */
export async function needsOf(
  parts: HistoryParts,
  workspace: string,
  standing: Standing,
  { needs, effects, sequences }: UndoPlan,
): Promise<UndoNeed[]> {
  const shown = needs.map(({ footprint, dependences }) => ({
    entry: entryOf(standing, workspace, footprint.sequence),
    reasonCount: dependences.length,
    dependences: dependences.filter((dependence) => nodesOf(effects, dependence).length > 0).slice(0, mostReasons),
  }));
  const mentioned = shown.flatMap(({ dependences }) =>
    dependences.flatMap((dependence) => nodesOf(effects, dependence)),
  );
  const namer = await thingNamer(parts, standing, effects, mentioned, Math.max(...sequences));
  const items = await changeItems(
    parts,
    shown.map(({ entry }) => entry),
    standing,
  );
  return shown
    .flatMap(({ dependences, reasonCount }, place): UndoNeed[] => {
      const change = items[place];
      const reasons = dependences.flatMap((dependence) => reasonOf(namer, effects, dependence));
      return change ? [{ change, reasons, reasonCount }] : [];
    })
    .reverse();
}

/**
 * What undoing an entry would take along and do; for one that is undone already, which entry did that.
 * @throws AppError NOT_FOUND for an entry that is not of this workspace
 */
export async function previewUndo(parts: HistoryParts, workspace: string, sequence: number): Promise<UndoPreview> {
  const standing = await standingNow(parts, workspace);
  const { revision } = standing;
  entryOf(standing, workspace, sequence);
  const taken = alreadyUndone(standing, [sequence]);
  if (taken) return { possible: false, revision, undoneBy: taken.undoneBy };
  const plan = await undoPlan(parts, workspace, standing, [sequence]);
  return {
    possible: true,
    revision,
    sequences: [...plan.sequences],
    needs: await needsOf(parts, workspace, standing, plan),
    counts: changeCounts(backwards(plan.effects)),
  };
}
