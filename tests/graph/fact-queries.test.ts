/** Every query of facts on both engines: what was written is what is read, absent fields stay absent. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import * as links from '../../server/graph/queries/link-facts.ts';
import * as nodes from '../../server/graph/queries/node-facts.ts';
import { nodeCounts, relationshipCounts, workspaces } from '../../server/graph/queries/overview.ts';
import { readWorkspaceFacts } from '../../server/graph/read-workspace-facts.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { forEachEngine } from '../support/engines.ts';
import { sampleFacts } from '../support/sample-facts.ts';
import { sampleChange } from '../support/sample-workspace.ts';

const workspace = 'fact-queries';
const context = { author: 'test', reason: 'sample' };

describe('fact queries', () => {
  forEachEngine((_engine, open) => {
    let graph: Graph;
    beforeAll(async () => {
      ({ graph } = await open());
      await graph.apply(sampleChange(workspace), context);
      // A second workspace with the same ids: nothing of it may appear in the first.
      await graph.apply(sampleChange(`${workspace}-2`), context);
    }, 300_000);

    it('reads back every fact that was written', async () => {
      const { revision, workspace: fact, ...lists } = await readWorkspaceFacts(graph, workspace);
      expect(revision).toBe(await graph.revision());
      expect(fact).toEqual({ id: workspace, titleEs: 'Muestra', titleEn: 'Sample', fictional: true });
      expect(lists).toStrictEqual(sampleFacts);
    });

    it('pages by id, one row at a time', async () => {
      for (const [name, query] of Object.entries({ ...nodes, ...links })) {
        const expected = sampleFacts[name as keyof typeof sampleFacts].map(({ id }) => id);
        const seen: string[] = [];
        for (let after = ''; seen.length <= expected.length;) {
          const [row, ...more] = await graph.read<{ workspace: string; after: string; limit: number }, { id: string }>(
            query,
            { workspace, after, limit: 1 },
          );
          expect(more).toEqual([]);
          if (!row) break;
          seen.push(row.id);
          after = row.id;
        }
        expect(seen, name).toEqual(expected);
      }
    });

    it('answers NOT_FOUND for a workspace that is not there', async () => {
      const failure = { code: 'NOT_FOUND', details: { workspace: 'nowhere' } };
      await expect(readWorkspaceFacts(graph, 'nowhere')).rejects.toMatchObject(failure);
    });

    it('lists workspaces and counts nodes and relationships', async () => {
      const found = await graph.read(workspaces, { limit: 100 });
      expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining([workspace, `${workspace}-2`]));
      const counted = (await graph.read(nodeCounts, { limit: 1000 })).filter((row) => row.workspace === workspace);
      expect(counted.map(({ label, count }) => [label, count])).toEqual([
        ['Claim', 2],
        ['Event', 2],
        ['ExpectedRole', 2],
        ['Group', 2],
        ['Interview', 1],
        ['Mandate', 1],
        ['Organisation', 2],
        ['Pillar', 1],
        ['Region', 2],
        ['Source', 2],
        ['Topic', 1],
        ['Workspace', 1],
      ]);
      const related = (await graph.read(relationshipCounts, { limit: 1000 })).filter(
        (row) => row.workspace === workspace,
      );
      expect(related).toHaveLength(26);
      expect(related).toContainEqual({ workspace, type: 'MEMBER_OF', count: 2 });
    });

    it('reads records as they were written', async () => {
      const { upsertNodes, upsertRelationships } = sampleChange(workspace);
      const records = await readWorkspaceRecords(graph, workspace);
      expect(records.nodes).toEqual([...upsertNodes].sort((a, b) => (a.key < b.key ? -1 : 1)));
      const name = ({ type, id }: { type: string; id: string }): string => `${type} ${id}`;
      expect(records.relationships).toEqual([...upsertRelationships].sort((a, b) => (name(a) < name(b) ? -1 : 1)));
      expect(records.relationships).toHaveLength(32);
    });
  });
});
