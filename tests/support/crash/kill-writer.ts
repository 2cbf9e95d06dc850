/** Kills the writing program at a moment, opens the folder after it, and says what was wrong with what is there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '../../../server/graph/graph.ts';
import { changes, newestFirst } from '../../../server/graph/queries/changes.ts';
import { openGraph } from '../../../server/open-graph.ts';
import { modelOf } from '../record-model.ts';
import { crashWorkspace, modelAfter, numberedChange } from './numbered-change.ts';
import { type Phase, phaseOf } from './phases.ts';

/** A writing program that has loaded its code and waits for its folder. */
export interface Writer {
  readonly child: ChildProcess;
  readonly lines: string[];
}

export async function startWriter(): Promise<Writer> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/crash/journal-writer.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = `${rest}${chunk.toString()}`.split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  while (!lines.includes('ready')) {
    if (child.exitCode !== null) throw new Error('the writing program did not start');
    await sleep(5);
  }
  lines.length = 0;
  return { child, lines };
}

export interface KillOrder {
  readonly dataDir: string;
  /** Changes under way at once. */
  readonly lanes: number;
  readonly slow: boolean;
  /** Milliseconds to the kill, counted from the order (to hit the opening of the folder) or from the first change. */
  readonly after: number;
  readonly from: 'order' | 'first change';
  /** Changes that an earlier program was answered in this folder. */
  readonly answeredBefore: number;
}

export interface KillResult {
  readonly phase: Phase;
  /** Changes that the writing program was answered. */
  readonly answered: number;
  /** The number of the last change in the folder, which the check has written and was answered. */
  readonly last: number;
  /** Whether a change was there that the writing program had not told as answered. */
  readonly keptUnanswered: boolean;
  /** Bytes of a line that was cut off. */
  readonly torn: number;
  readonly problems: readonly string[];
}

/** Sends the writer to work, kills it, and checks the folder. */
export async function killWriter({ child, lines }: Writer, order: KillOrder): Promise<KillResult> {
  const { dataDir, lanes, slow } = order;
  const closed = once(child, 'close');
  child.stdin?.write(`${JSON.stringify({ dataDir, lanes, slow })}\n`);
  while (order.from === 'first change' && !lines.includes('e') && child.exitCode === null) await sleep(1);
  await sleep(order.after);
  child.kill('SIGKILL');
  await closed;
  const answers = lines.filter((line) => line.startsWith('a ')).map((line) => Number(line.slice(2)));
  const highest = answers.at(-1) ?? order.answeredBefore;
  // Opening syncs too: until the first change it is still opening.
  const phase = lines.includes('e') ? lines.map(phaseOf).findLast((found) => found !== undefined) : undefined;
  let torn = 0;
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: (details: object) => {
      torn += 'bytes' in details && typeof details.bytes === 'number' ? details.bytes : 0;
    },
  };
  const { graph } = await openGraph({ dataDir }, { log });
  try {
    const kept = await graph.revision();
    const problems = await problemsOf(graph, { kept, answered: highest, lanes });
    const found = { answered: answers.length, last: kept + 1, keptUnanswered: kept > highest };
    return { phase: phase ?? 'opening', ...found, torn, problems };
  } finally {
    await graph.close();
  }
}

/** What is wrong with a graph that was opened after a kill; it also writes one change more. */
async function problemsOf(graph: Graph, told: { kept: number; answered: number; lanes: number }): Promise<string[]> {
  const { kept, answered, lanes } = told;
  const problems: string[] = [];
  if (kept < answered) problems.push(`change ${String(answered)} was answered, ${String(kept)} are there`);
  if (kept > answered + lanes) problems.push(`${String(kept)} changes, but only ${String(answered)} were answered`);
  const found = await modelOf(graph, crashWorkspace);
  if (!isDeepStrictEqual(found, modelAfter(kept))) problems.push(`not the graph after ${String(kept)} whole changes`);
  const entries = await graph.read(changes, { workspace: '', before: newestFirst, limit: 100_000 });
  const wanted = Array.from({ length: kept }, (_, index) => kept - index);
  if (
    !isDeepStrictEqual(
      entries.map(({ sequence, reason }) => [sequence, reason]),
      wanted.map((n) => [n, `change ${String(n)}`]),
    )
  ) {
    problems.push('the history is not 1, 2, 3, ...');
  }
  if (kept > 0) {
    const { change } = await graph.recorded(kept);
    if (!isDeepStrictEqual(change.upsertNodes, numberedChange(kept).upsertNodes))
      problems.push('the last body differs');
  }
  const { sequence, revision } = await graph.apply(numberedChange(kept + 1), {
    author: 'test',
    reason: `change ${String(kept + 1)}`,
  });
  if (sequence !== kept + 1 || revision !== kept + 1) problems.push(`the next change became ${String(sequence)}`);
  return problems;
}
