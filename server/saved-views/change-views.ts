/** Saves, renames and removes views; each is one entry of the history and can be undone. */
import { emptyChangeSet, type ChangeSet } from '#domain/change-set.ts';
import { AppError } from '#domain/errors.ts';
import { keyOf } from '#domain/keys.ts';
import {
  savedViewRecord,
  savedViewVersion,
  type SavedView,
  type SavedViewBody,
} from '#domain/saved-views/saved-view.ts';
import { plainText } from '#domain/search/search-words.ts';
import type { SavedViewChanged } from '#domain/views/saved-views-view.ts';
import type { Graph } from '../graph/graph.ts';
import { workspaces } from '../graph/queries/overview.ts';
import { keptView, keptViews } from './kept-views.ts';

interface Said {
  readonly author: string;
  readonly reason: string;
}

export interface AskedView extends Said, Omit<SavedViewBody, 'saved'> {
  readonly name: string;
  readonly note?: string | undefined;
  /** Today as an ISO date. */
  readonly today: string;
}

interface Seen extends Said {
  /** Of the view as the person saw it. */
  readonly version: string;
}

export interface AskedName extends Seen {
  readonly name: string;
  readonly note?: string | undefined;
}

/** More than anybody finds anything in; a list is read whole. */
const most = 500;

async function checkName(graph: Graph, workspace: string, { id, name }: SavedView): Promise<void> {
  const others = (await keptViews(graph, workspace)).filter((view) => view.id !== id);
  if (others.length >= most) throw new AppError('INVALID_INPUT', `a workspace keeps at most ${String(most)} views`);
  if (!others.some((view) => plainText(view.name) === plainText(name))) return;
  throw new AppError('CONFLICT', `a view is called ${name} already`, { details: { name } });
}

async function unchanged(graph: Graph, workspace: string, id: string, { version }: Seen): Promise<SavedView> {
  const view = await keptView(graph, workspace, id);
  const now = savedViewVersion(view);
  if (now === version) return view;
  throw new AppError('CONFLICT', `the view ${id} has changed`, { details: { version: now } });
}

/** Others may write anything else between the look and the change; then it is looked at anew. */
const attempts = 4;

function isOvertaken(error: unknown): boolean {
  return error instanceof AppError && error.code === 'CONFLICT' && 'expected' in error.details;
}

/** Applies what `plan` makes of what is on file, at the revision at which it looked; without a change nothing is written. */
async function planned(
  graph: Graph,
  { author, reason }: Said,
  plan: () => Promise<{ readonly id: string; readonly change: ChangeSet | undefined }>,
): Promise<SavedViewChanged> {
  for (let attempt = 1; ; attempt += 1) {
    const onRevision = await graph.revision();
    const { id, change } = await plan();
    if (!change) return { id, revision: onRevision };
    try {
      return { id, ...(await graph.apply(change, { author, reason }, { onRevision })) };
    } catch (error) {
      if (attempt >= attempts || !isOvertaken(error)) throw error;
    }
  }
}

function kept(workspace: string, view: SavedView): ChangeSet {
  return { ...emptyChangeSet(workspace), upsertNodes: [savedViewRecord(workspace, view)] };
}

/** @throws AppError NOT_FOUND for the workspace; CONFLICT for a name that is taken; ARCHIVED */
export function saveView(graph: Graph, workspace: string, asked: AskedView): Promise<SavedViewChanged> {
  const { author, reason, today, ...said } = asked;
  const view: SavedView = { ...said, id: `view-${crypto.randomUUID()}`, saved: today };
  return planned(graph, { author, reason }, async () => {
    const known = await graph.read(workspaces, { limit: 1000 });
    if (!known.some(({ id }) => id === workspace)) throw new AppError('NOT_FOUND', `no workspace ${workspace}`);
    await checkName(graph, workspace, view);
    return { id: view.id, change: kept(workspace, view) };
  });
}

/** @throws AppError NOT_FOUND; CONFLICT (details: version, or name when it is taken); ARCHIVED */
export function renameView(graph: Graph, workspace: string, id: string, asked: AskedName): Promise<SavedViewChanged> {
  return planned(graph, asked, async () => {
    const before = await unchanged(graph, workspace, id, asked);
    const view = { ...before, name: asked.name, note: asked.note ?? before.note };
    if (savedViewVersion(view) === savedViewVersion(before)) return { id, change: undefined };
    await checkName(graph, workspace, view);
    return { id, change: kept(workspace, view) };
  });
}

/** @throws AppError NOT_FOUND; CONFLICT (details: version); ARCHIVED */
export function removeView(graph: Graph, workspace: string, id: string, asked: Seen): Promise<SavedViewChanged> {
  return planned(graph, asked, async () => {
    await unchanged(graph, workspace, id, asked);
    const removeNodes = [{ label: 'Record' as const, key: keyOf(workspace, id) }];
    return { id, change: { ...emptyChangeSet(workspace), removeNodes } };
  });
}
