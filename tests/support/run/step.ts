/** One step of the test run: a tool of ours, run quietly, its output shown when it fails. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs a JavaScript file with this Node, in this folder or another; its output is kept, not shown. */
export async function runTool(args: readonly string[], place: { cwd?: string } = {}): Promise<Finished> {
  const child = spawn(process.execPath, args, { ...place, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output: Buffer.concat(chunks).toString() };
}

/** Runs a step, counts it, and says how long it took, in one line, since others may end meanwhile; `work` answers with what to show when something failed. */
export async function step(name: string, work: () => Promise<Outcome & { output: string }>): Promise<Outcome> {
  const started = Date.now();
  const { passed, failed, output } = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${name.padEnd(22)}   ${failed === 0 ? 'passed' : 'FAILED'}  ${String(passed)}/${String(passed + failed)}  ${seconds} s`,
  );
  if (failed > 0) console.log(output);
  return { passed, failed };
}

/** A tool that passes or fails as a whole: it counts as one. */
export function toolStep(name: string, args: readonly string[]): Promise<Outcome> {
  return step(name, async () => {
    const { code, output } = await runTool(args);
    return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
  });
}
