/** The saved views of a workspace as they are on file. */
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { keyOf } from '#domain/keys.ts';
import { byText } from '#domain/ordering.ts';
import { mentionedNames } from '#domain/saved-views/mentioned-names.ts';
import { readSavedView, savedViewVersion, type SavedView } from '#domain/saved-views/saved-view.ts';
import type { SavedViewsView } from '#domain/views/saved-views-view.ts';
import type { Graph } from '../graph/graph.ts';
import { nodesByKey, records } from '../graph/queries/records.ts';
import { readAllPages } from '../graph/read-all-pages.ts';

/** All of a workspace, by name; records of other kinds and of newer versions are left out. */
export async function keptViews(graph: Graph, workspace: string): Promise<SavedView[]> {
  const rows = await readAllPages(graph, records, workspace, ({ id }) => id);
  const views = rows.flatMap((row) => readSavedView(row.id, row) ?? []);
  return views.sort((a, b) => a.name.localeCompare(b.name, 'es') || byText(a.id, b.id));
}

/** @throws AppError NOT_FOUND */
export async function keptView(graph: Graph, workspace: string, id: string): Promise<SavedView> {
  const [node] = await graph.read(nodesByKey, { keys: [keyOf(workspace, id)], limit: 1 });
  const view = node?.label === 'Record' ? readSavedView(id, node.properties) : undefined;
  if (!view) throw new AppError('NOT_FOUND', `no saved view ${id} in ${workspace}`, { details: { view: id } });
  return view;
}

/** The list with the names of what the addresses mention. */
export async function savedViewList(graph: Graph, index: FactIndex, workspace: string): Promise<SavedViewsView> {
  const items = (await keptViews(graph, workspace)).map((view) => ({
    ...view,
    version: savedViewVersion(view),
    mentioned: mentionedNames(index, view),
  }));
  return { total: items.length, items };
}
