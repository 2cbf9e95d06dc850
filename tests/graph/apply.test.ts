/** What a change set leaves behind, on both engines. */
import { describe, expect, it } from 'vitest';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { changeOf, linkRef, node, ref } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallWorkspace, testContext } from '../support/small-workspace.ts';

forEachEngine((engine, open) => {
  const small = smallWorkspace(`apply-${engine}`, open);

  describe('what a change set leaves', () => {
    it('replaces all properties of a node, so that absent ones go', async () => {
      await small.apply({ upsertNodes: [small.org('a', { name: 'A2', aliases: ['x', 'y'] })] });
      const { nodes } = await small.state();
      expect(nodes.find(({ key }) => key === `${small.w}/a`)).toEqual(
        small.org('a', { name: 'A2', aliases: ['x', 'y'] }),
      );
      expect(nodes).toHaveLength(4);
      expect((await small.state()).relationships).toHaveLength(2);
    });

    it('replaces all properties of a relationship and keeps parallel ones apart', async () => {
      await small.apply({
        upsertRelationships: [small.member('1', 'a', 'g', { role: 'contact' }), small.member('3', 'a', 'g')],
      });
      const { relationships } = await small.state();
      expect(relationships).toEqual([
        small.member('1', 'a', 'g', { role: 'contact' }),
        small.member('2', 'b', 'g', { role: 'observer' }),
        small.member('3', 'a', 'g'),
      ]);
    });

    it('moves a relationship whose ends change', async () => {
      await small.apply({ upsertRelationships: [small.member('1', 'b', 'h', { role: 'member' })] });
      const { relationships } = await small.state();
      expect(relationships).toEqual([
        small.member('1', 'b', 'h', { role: 'member' }),
        small.member('2', 'b', 'g', { role: 'observer' }),
      ]);
    });

    it('removes one relationship and leaves those beside it', async () => {
      await small.apply({ upsertRelationships: [small.member('3', 'a', 'g')] });
      await small.apply({
        removeRelationships: [linkRef(small.member('1', 'a', 'g')), linkRef(small.member('none', 'a', 'g'))],
      });
      const { relationships } = await small.state();
      expect(relationships.map(({ id }) => id)).toEqual(['2', '3']);
    });

    it('removes a node with its relationships, in and out', async () => {
      await small.apply({ removeNodes: [ref(small.w, 'Group', 'g'), ref(small.w, 'Group', 'nobody')] });
      const { nodes, relationships } = await small.state();
      expect(nodes.map(({ key }) => key)).toEqual([`${small.w}/a`, `${small.w}/b`, `${small.w}/h`]);
      expect(relationships).toEqual([]);
    });

    it('can remove and make again what has the same key, under another label', async () => {
      await small.apply({
        removeNodes: [ref(small.w, 'Group', 'g')],
        upsertNodes: [node(small.w, 'Event', 'g', { kind: 'meeting' })],
      });
      const { nodes, relationships } = await small.state();
      expect(nodes).toContainEqual(node(small.w, 'Event', 'g', { kind: 'meeting' }));
      expect(relationships).toEqual([]);
    });

    it('of one thing named twice keeps the last, in one workspace only', async () => {
      const other = `${small.w}-other`;
      await small.graph.apply(
        changeOf(other, { upsertNodes: [node(other, 'Organisation', 'a', { name: 'Other' })] }),
        testContext,
      );
      await small.apply({ upsertNodes: [small.org('a', { name: '1' }), small.org('a', { name: '2' })] });
      const { nodes } = await small.state();
      expect(nodes[0]).toEqual(small.org('a', { name: '2' }));
      expect((await readWorkspaceRecords(small.graph, other)).nodes).toEqual([
        node(other, 'Organisation', 'a', { name: 'Other' }),
      ]);
    });

    it('keeps values of every kind as they are', async () => {
      const own = {
        text: 'ñ \u{1F600} \'"`\\ $x {y}\n\t',
        zero: 0,
        whole: -3,
        half: 0.5,
        large: 9007199254740991,
        yes: true,
        no: false,
        none: [],
        numbers: [1, 2.5],
        texts: ['', 'a'],
        empty: '',
      };
      await small.apply({ upsertNodes: [small.org('v', own)] });
      const { nodes } = await small.state();
      expect(nodes.find(({ key }) => key === `${small.w}/v`)).toEqual(small.org('v', own));
    });

    it('replaces lone surrogates, which no engine stores', async () => {
      await small.apply({ upsertNodes: [small.org('s', { name: 'a\uD800b' })] });
      const { nodes } = await small.state();
      expect(nodes.find(({ key }) => key === `${small.w}/s`)?.properties['name']).toBe('a\uFFFDb');
    });

    it('writes more rows than one batch holds', async () => {
      const ids = Array.from({ length: 1203 }, (_, index) => `n${String(index).padStart(4, '0')}`);
      await small.apply({
        upsertNodes: ids.map((id) => small.org(id)),
        upsertRelationships: ids.map((id) => small.member(`m-${id}`, id, 'h')),
      });
      expect((await small.state()).relationships).toHaveLength(1205);
      await small.apply({ removeNodes: [ref(small.w, 'Group', 'h')] });
      expect((await small.state()).relationships).toHaveLength(2);
    }, 60_000);
  });
});
