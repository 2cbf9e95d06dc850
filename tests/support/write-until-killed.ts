/** A program for tests: applies change after change to a data folder and says which were answered, until it is killed. */
import { openGraph } from '../../server/open-graph.ts';
import { changeOf, node } from './change-builder.ts';

const [, , dataDir = ''] = process.argv;
const { graph } = await openGraph({ dataDir });
for (;;) {
  const sequence = (await graph.revision()) + 1;
  const upsertNodes = [node('w', 'Organisation', `o${String(sequence)}`, { name: 'x'.repeat(2000) })];
  const applied = await graph.apply(changeOf('w', { upsertNodes }), { author: 'test', reason: 'endurance' });
  process.stdout.write(`${String(applied.sequence)}\n`);
}
