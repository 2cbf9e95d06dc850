/** Two organisations in a group, made anew before each test in a workspace of its own, on one engine. */
import { beforeAll, beforeEach } from 'vitest';
import type { ChangeSet, NodeRecord, Properties, RelationshipRecord } from '#domain/change-set.ts';
import type { Applied, Graph } from '../../server/graph/graph.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import type { OpenGraph } from '../../server/open-graph.ts';
import { changeOf, link, node } from './change-builder.ts';

export type ChangeParts = Partial<Omit<ChangeSet, 'workspace'>>;

export const testContext = { author: 'test', reason: 'because', import: 'import-1' };

export interface SmallWorkspace {
  readonly graph: Graph;
  /** Its id. */
  readonly w: string;
  apply(parts: ChangeParts): Promise<Applied>;
  state(): Promise<{ nodes: readonly NodeRecord[]; relationships: readonly RelationshipRecord[] }>;
  org(id: string, own?: Properties): NodeRecord;
  /** A membership of an organisation in a group. */
  member(id: string, from: string, to: string, own?: Properties): RelationshipRecord;
}

/** Call it in a describe; organisations `a` and `b`, groups `g` and `h`, `a` (1) and `b` (2) in `g`. */
export function smallWorkspace(prefix: string, open: () => Promise<OpenGraph>): SmallWorkspace {
  let opened: Graph | undefined;
  let count = 0;
  const small: SmallWorkspace = {
    get graph() {
      if (!opened) throw new Error('not open yet');
      return opened;
    },
    get w() {
      return `${prefix}-${String(count)}`;
    },
    apply: (parts) => small.graph.apply(changeOf(small.w, parts), testContext),
    async state() {
      const { nodes, relationships } = await readWorkspaceRecords(small.graph, small.w);
      return { nodes, relationships };
    },
    org: (id, own = {}) => node(small.w, 'Organisation', id, own),
    member: (id, from, to, own = {}) =>
      link(small.w, 'MEMBER_OF', id, { from: ['Organisation', from], to: ['Group', to] }, own),
  };
  beforeAll(async () => {
    opened = (await open()).graph;
  }, 300_000);
  beforeEach(async () => {
    count += 1;
    const { org, member, w } = small;
    await small.apply({
      upsertNodes: [
        org('a', { name: 'A', acronym: 'X' }),
        org('b', { name: 'B' }),
        node(w, 'Group', 'g'),
        node(w, 'Group', 'h'),
      ],
      upsertRelationships: [
        member('1', 'a', 'g', { role: 'member', note: 'n' }),
        member('2', 'b', 'g', { role: 'observer' }),
      ],
    });
  });
  return small;
}
