/** Takes personal data that was found later out of graph and history for good, and records that this was done. */
import { AppError } from '#domain/errors.ts';
import { emptyChangeSet } from '#domain/change-set.ts';
import { purge, type Purged } from '#domain/history/purge.ts';
import { byText } from '#domain/ordering.ts';
import type { Graph } from '../graph/graph.ts';
import type { RecordedChange } from '../graph/history.ts';
import { readStore } from '../graph/read-store.ts';
import { historyEntry } from '../graph/writing/write-change.ts';
import { completeHistory } from './complete-history.ts';

export interface AskedPurge {
  readonly workspace: string;
  readonly what: Purged;
  readonly reason: string;
  readonly dryRun: boolean;
}

export interface PurgeFound {
  /** Records and properties of the graph as it stands that go. */
  readonly inGraph: readonly string[];
  /** Entries of the history that hold some of it, and how many places of them go. */
  readonly entries: number;
  readonly places: number;
  /** Where the text stands in an id, which a purge of texts leaves. */
  readonly inIds: readonly string[];
  /** Other workspaces that hold it too, now or in their history; they are purged on their own. */
  readonly alsoIn: readonly string[];
}

/** Where else it stands, as in a copy of the workspace. */
function otherWorkspaces(history: readonly RecordedChange[], workspace: string, what: Purged): string[] {
  const others = new Set(history.map(({ entry }) => entry.workspace).filter((other) => other !== workspace));
  const holds = (other: string): boolean => {
    const out = purge(history, other, what);
    const own = history.filter(({ entry }) => entry.workspace === other);
    return own.some(({ entry, change, inverse }) => {
      const texts = [entry.author, entry.reason];
      return (
        out.cut(change).places.length + out.cut(inverse).places.length > 0 || texts.some((t) => out.masked(t) !== t)
      );
    });
  };
  return [...others].filter(holds).sort(byText);
}

function graphAsChange(workspace: string, { nodes, relationships }: Awaited<ReturnType<typeof readStore>>) {
  const own = ({ key }: { readonly key: string }): boolean => key.startsWith(`${workspace}/`);
  return {
    ...emptyChangeSet(workspace),
    upsertNodes: nodes.filter(own),
    upsertRelationships: relationships.filter(({ from }) => own(from)),
  };
}

/**
 * Looks for a node, a statement or a text in all that is stored, and unless `dryRun` writes graph and history again
 * without it: an undo cannot bring it back. The purge is an entry of its own, which says when, why and how many places,
 * never what. Backups made before still hold it.
 * @throws AppError NOT_FOUND for a workspace that never was; INVALID_INPUT for a workspace's own node; CONFLICT when somebody wrote meanwhile
 */
export async function purgeStore(
  graph: Graph,
  { workspace, what, reason, dryRun }: AskedPurge,
  now: string,
): Promise<PurgeFound> {
  if ('node' in what && what.node === workspace) {
    throw new AppError('INVALID_INPUT', 'a workspace itself is not purged', { details: { workspace } });
  }
  const stored = await readStore(graph);
  const history = completeHistory(stored, now);
  if (!history.some(({ entry }) => entry.workspace === workspace)) {
    throw new AppError('NOT_FOUND', `no workspace ${workspace}`, { details: { workspace } });
  }
  const out = purge(history, workspace, what);
  let [entries, places] = [0, 0];
  const purged = history.map(({ entry, change, inverse }): RecordedChange => {
    const [done, undone] = [out.cut(change), out.cut(inverse)];
    const texts = {
      author: out.masked(entry.author),
      reason: out.masked(entry.reason),
      ...(entry.import === undefined ? {} : { import: out.masked(entry.import) }),
    };
    const changed = texts.author !== entry.author || texts.reason !== entry.reason || texts.import !== entry.import;
    const found = done.places.length + undone.places.length + (changed ? 1 : 0);
    if (entry.workspace !== workspace || found === 0) return { entry, change, inverse };
    entries += 1;
    places += found;
    const counted = historyEntry(entry.sequence, entry.time, done.change, { ...entry, ...texts });
    return { entry: counted, change: done.change, inverse: undone.change };
  });
  const standing = [...new Set(out.cut(graphAsChange(workspace, stored)).places)].sort();
  const alsoIn = otherWorkspaces(history, workspace, what);
  const found = { inGraph: standing, entries, places, inIds: out.inIds, alsoIn };
  if (dryRun || places === 0) return found;
  const said = { author: 'command-line', reason: `purge (${String(places)}): ${out.masked(reason)}`.trim() };
  const nothing = emptyChangeSet(workspace);
  const record = { entry: historyEntry(purged.length + 1, now, nothing, said), change: nothing, inverse: nothing };
  await graph.rewrite([...purged, record], { onRevision: stored.revision });
  return found;
}
