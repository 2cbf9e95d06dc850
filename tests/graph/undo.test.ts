/** Undo through the use cases on both engines: kept with its entry, exact, and refused when others were faster. */
import { describe, expect, it } from 'vitest';
import { changeIndex } from '../../server/history/change-index.ts';
import { listChanges } from '../../server/history/list-changes.ts';
import { previewUndo } from '../../server/history/preview-undo.ts';
import { undoChanges } from '../../server/history/undo-changes.ts';
import { node, ref } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';
import { smallWorkspace } from '../support/small-workspace.ts';

forEachEngine((engine, open) => {
  const small = smallWorkspace(`undo-${engine}`, open);
  const parts = () => ({ graph: small.graph, index: changeIndex(small.graph) });
  const by = { author: 'analyst', reason: '' };

  describe('undo', () => {
    it('brings back exactly what was, is kept in the history, and can be undone', async () => {
      const before = await small.state();
      const first = await small.apply({
        upsertNodes: [node(small.w, 'Event', 'e', { titleEs: 'x' })],
        removeNodes: [ref(small.w, 'Organisation', 'b')],
        upsertRelationships: [small.member('1', 'a', 'h')],
      });
      const second = await small.apply({ upsertNodes: [small.org('b')] });
      const after = await small.state();
      const history = parts();
      const seen = await previewUndo(history, small.w, first.sequence);
      if (!seen.possible) throw new Error('it can be undone');
      expect(seen.sequences).toEqual([first.sequence, second.sequence]);
      const order = { ...by, sequences: seen.sequences, onRevision: seen.revision };
      const done = await undoChanges(history, small.w, order);
      expect(await small.state()).toEqual(before);
      expect((await small.graph.recorded(done.sequence)).entry.undoes).toEqual(seen.sequences);
      await expect(undoChanges(history, small.w, order)).rejects.toMatchObject({ code: 'ALREADY_UNDONE' });
      await undoChanges(history, small.w, { ...by, sequences: [done.sequence], onRevision: done.revision });
      expect(await small.state()).toEqual(after);
      const { items } = await listChanges(history, small.w, { limit: 3 });
      expect(items.map(({ undoes, undoneBy }) => [undoes, undoneBy])).toEqual([
        [[done.sequence], undefined],
        [seen.sequences, done.sequence + 1],
        [undefined, undefined],
      ]);
    });

    it('of what cancels out is entered though nothing is written', async () => {
      const made = await small.apply({ upsertNodes: [small.org('c')] });
      const gone = await small.apply({ removeNodes: [ref(small.w, 'Organisation', 'c')] });
      const sequences = [made.sequence, gone.sequence];
      const { sequence } = await undoChanges(parts(), small.w, { ...by, sequences, onRevision: gone.revision });
      expect(sequence).toBe(gone.sequence + 1);
      expect((await small.graph.recorded(sequence)).entry).toMatchObject({ undoes: sequences, upsertedNodes: 0 });
    });

    it('tells what came in between, and of two at once does one', async () => {
      const { sequence, revision } = await small.apply({ upsertNodes: [small.org('c')] });
      const order = { ...by, sequences: [sequence], onRevision: revision };
      const later = await small.apply({ upsertRelationships: [small.member('9', 'c', 'g')] });
      await expect(undoChanges(parts(), small.w, order)).rejects.toMatchObject({
        code: 'CONFLICT',
        details: { sequences: [sequence, later.sequence], expected: revision, actual: revision + 1 },
      });
      const both = { ...order, sequences: [sequence, later.sequence] };
      const results = await Promise.allSettled([
        undoChanges(parts(), small.w, both),
        undoChanges(parts(), small.w, both),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ALREADY_UNDONE' } });
    });

    it('is not misled by an index that is older than work by hand, or has room for next to nothing', async () => {
      const history = { graph: small.graph, index: changeIndex(small.graph, 1) };
      const { sequence } = await small.apply({ upsertNodes: [small.org('a', { name: 'A2' })] });
      expect((await listChanges(history, small.w, { limit: 9, organisation: 'a' })).total).toBe(2);
      await small.graph.touch();
      const later = await small.apply({ upsertNodes: [small.org('a', { name: 'A3' })] });
      expect((await listChanges(history, small.w, { limit: 9, organisation: 'a' })).total).toBe(3);
      expect(await previewUndo(history, small.w, sequence)).toMatchObject({ sequences: [sequence, later.sequence] });
    });

    it('keeps the history of an organisation that was merged into another, as long as the merger stands', async () => {
      const joined = await small.apply({ upsertRelationships: [small.member('3', 'b', 'h')] });
      const merged = await small.apply({
        removeNodes: [ref(small.w, 'Organisation', 'b')],
        upsertRelationships: [small.member('2', 'a', 'g'), small.member('3', 'a', 'h')],
      });
      const history = parts();
      const about = async (organisation: string) =>
        (await listChanges(history, small.w, { limit: 9, organisation })).items.map(({ sequence }) => sequence);
      expect(await about('a')).toEqual([merged.sequence, joined.sequence, joined.sequence - 1]);
      const order = { ...by, sequences: [merged.sequence], onRevision: merged.revision };
      const split = await undoChanges(history, small.w, order);
      expect(await about('a')).toEqual([split.sequence, merged.sequence, joined.sequence - 1]);
    });
  });
});
