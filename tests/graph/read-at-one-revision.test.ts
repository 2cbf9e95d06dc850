/** Reads of several queries are of one revision, on a graph that others write to. */
import { describe, expect, it, vi } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import { readAtOneRevision } from '../../server/graph/read-at-one-revision.ts';
import { readWorkspaceRecords } from '../../server/graph/read-workspace-records.ts';
import { changeOf, node } from '../support/change-builder.ts';
import { forEachEngine } from '../support/engines.ts';

function withRevisions(...revisions: number[]): Graph {
  const revision = vi.fn(() => Promise.resolve(revisions.length > 1 ? (revisions.shift() ?? 0) : (revisions[0] ?? 0)));
  const never = (): Promise<never> => Promise.reject(new Error('not asked for'));
  return {
    engine: 'embedded',
    revision,
    read: never,
    apply: never,
    recorded: never,
    touch: never,
    rewrite: never,
    close: never,
  };
}

describe('readAtOneRevision', () => {
  it('reads once when nothing changes, and tells the revision', async () => {
    const read = vi.fn((revision: number) => Promise.resolve(`at ${String(revision)}`));
    expect(await readAtOneRevision(withRevisions(7), read)).toBe('at 7');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads again when the revision moved', async () => {
    const read = vi.fn((revision: number) => Promise.resolve(revision));
    expect(await readAtOneRevision(withRevisions(1, 2, 2, 3, 3), read)).toBe(3);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('gives up with OVERLOADED when it never stands still', async () => {
    const endless = withRevisions(...Array.from({ length: 20 }, (_, index) => index));
    await expect(readAtOneRevision(endless, () => Promise.resolve(0))).rejects.toMatchObject({ code: 'OVERLOADED' });
  });
});

describe('a reader beside a writer', () => {
  forEachEngine((engine, open) => {
    it('never sees half a change', async () => {
      const { graph } = await open();
      const w = `beside-${engine}`;
      const size = 400;
      const writeAll = async (): Promise<void> => {
        for (let round = 0; round < 4; round += 1) {
          const upsertNodes = Array.from({ length: size }, (_, index) =>
            node(w, 'Organisation', `o${String(index)}`, { round }),
          );
          await graph.apply(changeOf(w, { upsertNodes }), { author: 'test', reason: 'beside' });
        }
      };
      const state = { writing: true };
      const written = writeAll().finally(() => {
        state.writing = false;
      });
      const seen: number[] = [];
      while (state.writing) {
        const { nodes } = await readWorkspaceRecords(graph, w);
        expect([0, size]).toContain(nodes.length);
        const rounds = new Set(nodes.map(({ properties }) => properties['round']));
        expect(rounds.size).toBeLessThanOrEqual(1);
        seen.push(nodes.length);
      }
      await written;
      expect(seen.length).toBeGreaterThan(0);
    }, 300_000);
  });
});
