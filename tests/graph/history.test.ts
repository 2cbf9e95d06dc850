/** Revision, history and the inverse of a change, on both engines. */
import { describe, expect, it } from 'vitest';
import { changes, newestFirst } from '../../server/graph/queries/changes.ts';
import { linkRef, node, ref } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';
import { type ChangeParts, smallWorkspace, testContext } from '../support/small-workspace.ts';

forEachEngine((engine, open) => {
  const small = smallWorkspace(`history-${engine}`, open);

  describe('revision and history', () => {
    it('counts up by one and lists who, why and how much', async () => {
      const before = await small.graph.revision();
      const applied = await small.apply({ upsertNodes: [small.org('c')], removeNodes: [ref(small.w, 'Group', 'g')] });
      expect(applied.revision).toBe(before + 1);
      expect(await small.graph.revision()).toBe(before + 1);
      const [newest, older, ...none] = await small.graph.read(changes, {
        workspace: small.w,
        before: newestFirst,
        limit: 10,
      });
      const counts = { upsertedNodes: 1, upsertedRelationships: 0, removedNodes: 1, removedRelationships: 2 };
      expect(newest).toMatchObject({ sequence: applied.sequence, workspace: small.w, ...testContext, ...counts });
      expect(Math.abs(Date.now() - Date.parse(newest?.time ?? ''))).toBeLessThan(60_000);
      expect(older?.sequence).toBe(applied.sequence - 1);
      expect(none).toEqual([]);
    });

    it('answers the present revision for an empty change set and writes nothing', async () => {
      const before = await small.graph.revision();
      expect((await small.apply({})).revision).toBe(before);
      expect(await small.graph.revision()).toBe(before);
    });

    it('is bumped by a touch, without an entry', async () => {
      const before = await small.graph.revision();
      expect(await small.graph.touch()).toBe(before + 1);
      const { sequence, revision } = await small.apply({ upsertNodes: [small.org('t')] });
      expect(revision).toBe(before + 2);
      expect((await small.graph.recorded(sequence)).entry.sequence).toBe(sequence);
    });

    it('applies concurrent calls in order, each whole', async () => {
      const results = await Promise.all(
        ['1', '2', '3'].map((name) => small.apply({ upsertNodes: [small.org('a', { name })] })),
      );
      const [first = 0, ...others] = results.map(({ sequence }) => sequence);
      expect(others).toEqual([first + 1, first + 2]);
      expect((await small.state()).nodes[0]).toEqual(small.org('a', { name: '3' }));
    });

    it('answers NOT_FOUND for a change that is not on file', async () => {
      await expect(small.graph.recorded(999_999)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('the inverse', () => {
    const cases: readonly [string, () => ChangeParts][] = [
      [
        'a new node with relationships',
        () => ({ upsertNodes: [small.org('c')], upsertRelationships: [small.member('9', 'c', 'g')] }),
      ],
      [
        'changed properties',
        () => ({
          upsertNodes: [small.org('a', { kind: 'media' })],
          upsertRelationships: [small.member('1', 'a', 'g')],
        }),
      ],
      ['a moved relationship', () => ({ upsertRelationships: [small.member('1', 'b', 'h')] })],
      ['a removed relationship', () => ({ removeRelationships: [linkRef(small.member('2', 'b', 'g'))] })],
      ['a removed node', () => ({ removeNodes: [ref(small.w, 'Organisation', 'a'), ref(small.w, 'Group', 'g')] })],
      [
        'a node made again',
        () => ({
          removeNodes: [ref(small.w, 'Group', 'g')],
          upsertNodes: [node(small.w, 'Group', 'g', { kind: 'network' })],
        }),
      ],
      [
        'a key under another label',
        () => ({ removeNodes: [ref(small.w, 'Group', 'g')], upsertNodes: [node(small.w, 'Event', 'g')] }),
      ],
    ];
    it.each(cases)('undoes %s, and its own inverse does it again', async (_name, parts) => {
      const before = await small.state();
      const { sequence } = await small.apply(parts());
      const after = await small.state();
      expect(after).not.toEqual(before);
      const undone = await small.graph.apply((await small.graph.recorded(sequence)).inverse, testContext);
      expect(await small.state()).toEqual(before);
      await small.graph.apply((await small.graph.recorded(undone.sequence)).inverse, testContext);
      expect(await small.state()).toEqual(after);
    });
  });
});
