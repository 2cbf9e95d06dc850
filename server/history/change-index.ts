/**
 * The history in memory: entries of a workspace, and of each change what it touched. Bodies never change, so what was
 * read once stays true; it is dropped when the revision has moved otherwise than by change sets (work by hand, a purge).
 */
import { changeCounts } from '#domain/history/change-counts.ts';
import { effectsOf } from '#domain/history/effects.ts';
import { footprintOf } from '#domain/history/footprint.ts';
import { mostTouched, type AboutNode } from '#domain/history/most-touched.ts';
import type { ChangeCounts } from '#domain/views/history-view.ts';
import type { Graph } from '../graph/graph.ts';
import type { HistoryEntry } from '../graph/history.ts';
import { changes, newestFirst } from '../graph/queries/changes.ts';
import { readAtOneRevision } from '../graph/read-at-one-revision.ts';
import { hashedFootprint, type HashedFootprint } from './hashed-footprint.ts';

/** Numbers that all footprints together may hold: 32 MB; an import of 50,000 statements takes some 200,000. */
const budget = 4 * 1024 * 1024;
const pageSize = 1000;

export interface ChangeSummary {
  readonly counts: ChangeCounts;
  readonly about: readonly AboutNode[];
}

/** The entries of a workspace, oldest first, and the revision at which they are all. */
export interface EntriesNow {
  readonly revision: number;
  readonly entries: readonly HistoryEntry[];
}

export interface ChangeIndex {
  entries(workspace: string): Promise<EntriesNow>;
  summary(sequence: number): Promise<ChangeSummary>;
  footprint(sequence: number): Promise<HashedFootprint>;
}

/** An index of the history of a graph, empty until it is asked; `limit` in numbers held by footprints. */
export function changeIndex(graph: Graph, limit: number = budget): ChangeIndex {
  const lists = new Map<string, readonly HistoryEntry[]>();
  const summaries = new Map<number, ChangeSummary>();
  const footprints = new Map<number, HashedFootprint>();
  let held = 0;
  /** Counts how often all was forgotten: what was asked for before that is not kept when it arrives after it. */
  let forgotten = 0;
  let known: { readonly revision: number; readonly newest: number } | undefined;

  const forget = (): void => {
    lists.clear();
    summaries.clear();
    footprints.clear();
    held = 0;
    forgotten += 1;
  };

  const keep = (footprint: HashedFootprint): void => {
    const former = footprints.get(footprint.sequence);
    footprints.delete(footprint.sequence);
    footprints.set(footprint.sequence, footprint);
    held += footprint.size - (former?.size ?? 0);
    for (const [oldest, { size }] of footprints) {
      if (held <= limit || oldest === footprint.sequence) break;
      footprints.delete(oldest);
      held -= size;
    }
  };

  const readIn = async (sequence: number): Promise<{ summary: ChangeSummary; footprint: HashedFootprint }> => {
    const asked = forgotten;
    const recorded = await graph.recorded(sequence);
    const effects = effectsOf(recorded);
    const summary = { counts: changeCounts(effects), about: mostTouched(effects) };
    const footprint = hashedFootprint(footprintOf({ sequence, ...recorded }));
    if (asked === forgotten) {
      summaries.set(sequence, summary);
      keep(footprint);
    }
    return { summary, footprint };
  };

  /** Entries after a sequence number, oldest first. */
  const entriesAfter = async (workspace: string, after: number): Promise<HistoryEntry[]> => {
    const found: HistoryEntry[] = [];
    let before = newestFirst;
    for (;;) {
      const page = await graph.read(changes, { workspace, before, limit: pageSize });
      const fresh = page.filter(({ sequence }) => sequence > after);
      found.push(...fresh);
      const last = page.at(-1);
      if (last === undefined || fresh.length < pageSize) return found.reverse();
      before = last.sequence;
    }
  };

  return {
    entries: (workspace) =>
      readAtOneRevision(graph, async (revision) => {
        const [newest] = await graph.read(changes, { workspace: '', before: newestFirst, limit: 1 });
        const now = { revision, newest: newest?.sequence ?? 0 };
        if (known && now.revision - known.revision !== now.newest - known.newest) forget();
        known = now;
        const list = lists.get(workspace) ?? [];
        const entries = [...list, ...(await entriesAfter(workspace, list.at(-1)?.sequence ?? 0))];
        lists.set(workspace, entries);
        return { revision, entries };
      }),
    summary: async (sequence) => summaries.get(sequence) ?? (await readIn(sequence)).summary,
    footprint: async (sequence) => {
      const footprint = footprints.get(sequence);
      if (!footprint) return (await readIn(sequence)).footprint;
      keep(footprint);
      return footprint;
    },
  };
}
