/** Reads a workspace once a revision: what every answer starts from, kept until the graph changes. */
import { indexFor } from '#domain/audience/index-for.ts';
import { indexFacts, type FactIndex } from '#domain/fact-index.ts';
import type { Audience } from '#domain/vocabularies.ts';
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
   * What an audience may see of a workspace, at a revision no older than the one given: whoever answers a request has
   * nothing else to answer from.
   * @throws AppError NOT_FOUND when there is no such workspace
   */
  index(workspace: string, revision: number, audience: Audience): Promise<FactIndex>;
}

/** A reader over a graph; concurrent askers of the same workspace share one read. */
export function workspaceReader(graph: Graph): WorkspaceReader {
  const kept = new Map<string, { readonly revision: number; readonly index: Promise<FactIndex> }>();
  const keep = (key: string, revision: number, make: () => Promise<FactIndex>): Promise<FactIndex> => {
    const known = kept.get(key);
    if (known?.revision === revision) return known.index;
    const index = make();
    kept.set(key, { revision, index });
    index.catch(() => kept.delete(key));
    return index;
  };
  const read = async (workspace: string): Promise<FactIndex> => indexFacts(await readWorkspaceFacts(graph, workspace));
  return {
    revision: () => graph.revision(),
    workspaces: async () => {
      const all = await graph.read(workspaces, { limit: mostWorkspaces });
      return all
        .sort((a, b) => Number(a.fictional) - Number(b.fictional) || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id);
    },
    index: (workspace, revision, audience) => {
      const full = keep(JSON.stringify([workspace]), revision, () => read(workspace));
      if (audience === 'internal') return full;
      return keep(JSON.stringify([workspace, audience]), revision, async () => indexFor(audience, await full));
    },
  };
}
