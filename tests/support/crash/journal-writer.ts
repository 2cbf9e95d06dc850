/**
 * A program for tests: waits for `{"dataDir", "lanes", "slow"}` on its input, opens the folder and applies numbered
 * changes until it is killed. On its output, a line each: the phase that begins (`o e w s d`), and `a N` for an answer.
 */
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { openGraph } from '../../../server/open-graph.ts';
import { numberedChange } from './numbered-change.ts';

const Order = z.object({ dataDir: z.string(), lanes: z.number(), slow: z.boolean() });

function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

type Write = (buffer: Buffer, offset: number, length: number, position: number) => Promise<{ bytesWritten: number }>;
interface Handle {
  write: Write;
  sync: () => Promise<void>;
}

/**
 * Tells the phases; `slow` makes each last some milliseconds and writes in pieces, as a busy disk does, so that a kill
 * at a random moment finds every phase.
 */
async function watchDisk(slow: boolean): Promise<void> {
  const handle: FileHandle = await open(import.meta.filename, 'r');
  const prototype = Object.getPrototypeOf(handle) as Handle;
  await handle.close();
  const { write, sync } = prototype;
  const dawdle = async (): Promise<void> => {
    if (slow) await sleep(Math.random() * 6);
  };
  prototype.write = async function (this: Handle, buffer, offset, length, position) {
    tell('w');
    const piece = slow ? Math.max(1, Math.floor(length * Math.random())) : length;
    const written = await write.call(this, buffer, offset, length > 1000 ? piece : length, position);
    await dawdle();
    return written;
  };
  prototype.sync = async function (this: Handle) {
    tell('s');
    await dawdle();
    await sync.call(this);
    tell('d');
    await dawdle();
  };
}

tell('ready');
const [line] = (await once(process.stdin, 'data')) as [Buffer];
const { dataDir, lanes, slow } = Order.parse(JSON.parse(line.toString()));
await watchDisk(slow);
tell('o');
const { graph } = await openGraph({ dataDir });
let next = (await graph.revision()) + 1;

/** The next change, again and again; several lanes keep several calls waiting for one another. */
async function lane(): Promise<never> {
  for (;;) {
    const number = next;
    next += 1;
    const { sequence } = await graph.apply(numberedChange(number), {
      author: 'test',
      reason: `change ${String(number)}`,
    });
    tell(`a ${String(sequence)}`);
    tell('e');
  }
}

tell('e');
await Promise.all(Array.from({ length: lanes }, lane));
