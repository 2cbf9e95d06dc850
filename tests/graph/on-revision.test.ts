/** A change set made on a revision is applied on that revision or not at all, on both engines. */
import { describe, expect, it } from 'vitest';
import { changeOf } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallWorkspace, testContext } from '../support/small-workspace.ts';

forEachEngine((engine, open) => {
  const small = smallWorkspace(`on-revision-${engine}`, open);
  const rename = (name: string) => changeOf(small.w, { upsertNodes: [small.org('a', { name })] });

  describe('a change made on a revision', () => {
    it('is applied while the graph is there', async () => {
      const onRevision = await small.graph.revision();
      const { revision } = await small.graph.apply(rename('A2'), testContext, { onRevision });
      expect(revision).toBe(onRevision + 1);
      expect((await small.state()).nodes[0]?.properties).toMatchObject({ name: 'A2' });
    });

    it('is refused when the graph has moved, and leaves nothing behind', async () => {
      const expected = await small.graph.revision();
      const { sequence } = await small.graph.apply(rename('A2'), testContext);
      const conflict = { code: 'CONFLICT', details: { expected, actual: expected + 1 } };
      await expect(small.graph.apply(rename('A3'), testContext, { onRevision: expected })).rejects.toMatchObject(
        conflict,
      );
      await expect(
        small.graph.apply(changeOf(small.w, {}), testContext, { onRevision: expected }),
      ).rejects.toMatchObject(conflict);
      expect(await small.graph.revision()).toBe(expected + 1);
      expect((await small.state()).nodes[0]?.properties).toMatchObject({ name: 'A2' });
      // The number that the refused one had taken is given out again.
      expect((await small.graph.apply(rename('A4'), testContext)).sequence).toBe(sequence + 1);
    });

    it('is refused after work by hand too', async () => {
      const onRevision = await small.graph.revision();
      await small.graph.touch();
      await expect(small.graph.apply(rename('A2'), testContext, { onRevision })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });

    it('of two at once lets exactly one through', async () => {
      const onRevision = await small.graph.revision();
      const results = await Promise.allSettled(
        ['1', '2'].map((name) => small.graph.apply(rename(name), testContext, { onRevision })),
      );
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    });
  });
});
