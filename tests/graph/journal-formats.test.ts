/** Journals of every format that there ever was are read; lines of an older one are brought to the newest step by step. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatVersion, migrated } from '../../server/graph/embedded/journal-formats.ts';
import { readStore } from '../../server/graph/read-store.ts';
import { openGraph } from '../../server/open-graph.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const formats = Array.from({ length: formatVersion }, (_, index) => index + 1);

test.each(formats)('a journal of format %i gives its graph and history, and stays as it was', async (format) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'tinkuy-format-'));
  const journal = join(dataDir, 'journal');
  await cp(join(fixtures, `journal-${String(format)}`), journal, { recursive: true });
  const { graph } = await openGraph({ dataDir });
  const { history, nodes, relationships } = await readStore(graph);
  await graph.close();
  expect(history.map(({ entry }) => [entry.workspace, entry.undoes ?? []])).toEqual([
    ['one', []],
    ['two', []],
    ['one', []],
    ['one', []],
    ['one', []],
    ['one', []],
    ['one', [6]],
  ]);
  expect(nodes.map(({ key }) => key)).toEqual(['one/a', 'one/c1', 'one/g', 'one/one', 'one/s', 'two/a']);
  expect(relationships.map(({ type, id }) => `${type}:${id}`)).toEqual(['ABOUT:c1']);
  const file = '00000001.jsonl';
  const kept = await readFile(join(fixtures, `journal-${String(format)}`, file), 'utf8');
  expect(await readFile(join(journal, file), 'utf8')).toBe(kept);
  await rm(dataDir, { recursive: true });
});

test('steps are taken one after the other, and a missing one is an error', () => {
  const steps = new Map([
    [1, (recorded: unknown) => [recorded, 2]],
    [2, (recorded: unknown) => [recorded, 3]],
  ]);
  expect(migrated('one', 1, 3, steps)).toEqual([['one', 2], 3]);
  expect(migrated('two', 2, 3, steps)).toEqual(['two', 3]);
  expect(() => migrated('one', 1, 4, steps)).toThrow('no step from journal format 3');
});
