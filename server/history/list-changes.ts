/** The history of a workspace, or of one organisation or group in it, newest first. */
import { authorLabel } from '#domain/history/author-label.ts';
import type { ChangesView } from '#domain/views/history-view.ts';
import { changeItems } from './change-items.ts';
import { entriesShownWith } from './shown-with.ts';
import { standingNow, type HistoryParts } from './standing-now.ts';

/** Which entries, and how many of them; `before` is a sequence number, which the clock does not move. */
export interface AskedChanges {
  readonly before?: number | undefined;
  readonly limit: number;
  readonly organisation?: string | undefined;
  readonly group?: string | undefined;
  readonly author?: string | undefined;
}

/**
 * A page of the history; `total` counts all entries that match, whatever `before` says.
 * @throws AppError NOT_FOUND (details: workspace) when nothing was ever written there
 */
export async function listChanges(
  parts: HistoryParts,
  workspace: string,
  { before = Infinity, limit, organisation, group, author }: AskedChanges,
): Promise<ChangesView> {
  const standing = await standingNow(parts, workspace);
  const node = organisation ?? group;
  const about = node === undefined ? standing.entries : await entriesShownWith(parts.index, workspace, standing, node);
  const matching = about.filter((entry) => author === undefined || authorLabel(entry.author) === authorLabel(author));
  const page = matching.filter(({ sequence }) => sequence < before).slice(-limit);
  return { total: matching.length, items: await changeItems(parts, page.reverse(), standing) };
}
