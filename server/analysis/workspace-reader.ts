/** Reads a workspace once a revision: what every answer starts from, kept until the graph changes. */
import { indexFacts, type FactIndex } from '#domain/fact-index.ts';
import type { Graph } from '../graph/graph.ts';
import { workspaces } from '../graph/queries/overview.ts';
import { readWorkspaceFacts } from '../graph/read-workspace-facts.ts';

/** More workspaces than anybody keeps in one place; a read has a limit. */
const mostWorkspaces = 1000;

export interface WorkspaceReader {
  /** Revision of the graph now: asked of the graph each time, so that other writers are seen. */
  revision(): Promise<number>;
  /** Ids of all workspaces, real ones first. */
  workspaces(): Promise<string[]>;
  /**
   * The facts of a workspace at a revision no older than the one given.
   * @throws AppError NOT_FOUND when there is no such workspace
   */
  index(workspace: string, revision: number): Promise<FactIndex>;
}

/** A reader over a graph; concurrent askers of the same workspace share one read. */
export function workspaceReader(graph: Graph): WorkspaceReader {
  const kept = new Map<string, { readonly revision: number; readonly index: Promise<FactIndex> }>();
  const read = async (workspace: string): Promise<FactIndex> => indexFacts(await readWorkspaceFacts(graph, workspace));
  return {
    revision: () => graph.revision(),
    workspaces: async () => {
      const all = await graph.read(workspaces, { limit: mostWorkspaces });
      return all
        .sort((a, b) => Number(a.fictional) - Number(b.fictional) || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id);
    },
    index: (workspace, revision) => {
      const known = kept.get(workspace);
      if (known?.revision === revision) return known.index;
      const index = read(workspace);
      kept.set(workspace, { revision, index });
      index.catch(() => kept.delete(workspace));
      return index;
    },
  };
}
