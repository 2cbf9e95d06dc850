/** Workspaces as records and names, kept between edits: an edit does not read the whole workspace again. */
import type { Graph } from '../../graph/graph.ts';
import { readWorkspaceRecords } from '../../graph/read-workspace-records.ts';
import { workspaceImage, type WorkspaceImage } from '../merging/workspace-image.ts';
import { nameIndex, type NameIndex } from '../resolution/name-index.ts';

export interface KeptWorkspace {
  readonly image: WorkspaceImage;
  readonly index: NameIndex;
  /** The revision that the image is of. */
  revision: number;
}

/** Workspaces kept at a time: people edit one, seldom two. */
const mostKept = 2;
const keptBy = new WeakMap<Graph, Map<string, KeptWorkspace>>();

function keptOf(graph: Graph): Map<string, KeptWorkspace> {
  const kept = keptBy.get(graph) ?? new Map<string, KeptWorkspace>();
  keptBy.set(graph, kept);
  return kept;
}

/** Forgets a workspace whose image can no longer be trusted. */
export function dropWorkspace(graph: Graph, workspace: string): void {
  keptOf(graph).delete(workspace);
}

/** The workspace as it was when it was last used, without asking whether it still is so. */
export function rememberedWorkspace(graph: Graph, workspace: string): KeptWorkspace | undefined {
  return keptOf(graph).get(workspace);
}

/** The workspace as it is on file now. */
export async function keptWorkspace(graph: Graph, workspace: string): Promise<KeptWorkspace> {
  const kept = keptOf(graph);
  const known = kept.get(workspace);
  if (known?.revision === (await graph.revision())) return known;
  kept.delete(workspace);
  const records = await readWorkspaceRecords(graph, workspace);
  const image = workspaceImage(workspace, records);
  const index = nameIndex();
  for (const node of image.nodes()) index.add(node);
  const fresh = { image, index, revision: records.revision };
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size + 1 - mostKept))) kept.delete(oldest);
  kept.set(workspace, fresh);
  return fresh;
}

/** Brings the names up to date with a node of the image. */
export function renameIn({ image, index }: KeptWorkspace, key: string): void {
  const former = image.formerNodes().get(key);
  const present = image.node(key);
  if (former) index.remove(former);
  if (present) index.add(present);
}

/** Back to what is on file, names too. */
export function rollBack({ image, index }: KeptWorkspace): void {
  for (const [key, former] of image.formerNodes()) {
    const present = image.node(key);
    if (present) index.remove(present);
    if (former) index.add(former);
  }
  image.rollBack();
}
