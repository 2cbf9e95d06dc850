/** Entries of the history as they are listed. */
import type { NodeRecord } from '#domain/change-set.ts';
import { authorLabel } from '#domain/history/author-label.ts';
import type { ChangeItem } from '#domain/views/history-view.ts';
import type { HistoryEntry } from '../graph/history.ts';
import type { ChangeSummary } from './change-index.ts';
import { goneNodes, nodesNow, nodeThing } from './name-nodes.ts';
import type { HistoryParts, Standing } from './standing-now.ts';

interface Names {
  readonly now: ReadonlyMap<string, NodeRecord>;
  readonly gone: ReadonlyMap<string, NodeRecord>;
}

function changeItem(
  entry: HistoryEntry,
  { counts, about }: ChangeSummary,
  standing: Standing,
  names: Names,
): ChangeItem {
  const { sequence, time, author, reason, import: importId, undoes } = entry;
  const taken = standing.undone.get(sequence);
  return {
    sequence,
    time,
    author: authorLabel(author),
    reason,
    ...(importId === undefined ? {} : { import: importId }),
    counts,
    ...(undoes === undefined ? {} : { undoes }),
    ...(taken === undefined ? {} : { undoneBy: taken }),
    about: about.map(({ ref, record }) => {
      const now = names.now.get(ref.key);
      const onFile = now?.label === ref.label;
      return nodeThing(ref, record ?? (onFile ? now : names.gone.get(ref.key)), onFile);
    }),
  };
}

/** The entries with what they are about, in the order given. */
export async function changeItems(
  { graph, index }: HistoryParts,
  shown: readonly HistoryEntry[],
  standing: Standing,
): Promise<ChangeItem[]> {
  const summaries: { entry: HistoryEntry; summary: ChangeSummary }[] = [];
  for (const entry of shown) summaries.push({ entry, summary: await index.summary(entry.sequence) });
  const about = summaries.flatMap(({ summary }) => summary.about);
  const keysOf = (nodes: typeof about): string[] => nodes.map(({ ref }) => ref.key);
  const now = await nodesNow(graph, keysOf(about));
  const missing = about.filter(({ ref, record }) => !record && now.get(ref.key)?.label !== ref.label);
  const oldest = Math.min(...shown.map(({ sequence }) => sequence));
  const later = standing.entries.filter(({ sequence }) => sequence > oldest);
  const gone = await goneNodes(graph, index, later, keysOf(missing));
  return summaries.map(({ entry, summary }) => changeItem(entry, summary, standing, { now, gone }));
}
