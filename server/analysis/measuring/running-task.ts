/** A task while threads work on it: which job is next, and what has come back. */
import type { KernelName, KernelOutputs } from '#domain/measures/kernels/kernel-outputs.ts';
import { isSplit, splitKernels, type SplitKernelName } from '#domain/measures/kernels/kernel-table.ts';
import { jobsOf, type KernelJob, type KernelMessage, type KernelReply } from './kernel-job.ts';
import type { KernelResults, KernelTask } from './kernel-task.ts';
import { sharedGraph } from './shared-graph.ts';

export interface RunningTask {
  /** What the next free thread does; undefined when nothing is left to give away. */
  readonly nextMessage: () => KernelMessage | undefined;
  /** Keeps the reply to a job. */
  readonly take: (job: KernelJob, reply: Exclude<KernelReply, { error: unknown }>) => void;
  readonly isDone: () => boolean;
  /** The parts are put together in their order, whatever order they came in. */
  readonly results: () => Partial<KernelOutputs>;
}

export function runningTask(task: KernelTask, onProgress: (share: number) => void): RunningTask {
  const { choice } = task;
  const graph = sharedGraph(task.graph);
  const jobs = jobsOf(task);
  const wholes: Partial<KernelOutputs> = {};
  const parts = new Map<SplitKernelName, Float64Array[]>();
  for (const kernel of task.kernels) if (isSplit(kernel)) parts.set(kernel, []);
  let [given, taken] = [0, 0];

  return {
    nextMessage: () => {
      const job = jobs[given];
      if (job) given++;
      return job && { graph, choice, job };
    },
    take: (job, reply) => {
      if ('whole' in reply) Object.assign(wholes, reply.whole);
      else if ('part' in job) {
        const known = parts.get(job.kernel);
        if (known) known[job.place] = reply.part;
      }
      taken++;
      onProgress(taken / jobs.length);
    },
    isDone: () => taken === jobs.length,
    results: () => {
      const sums = [...parts].map(([kernel, all]) => [kernel, splitKernels[kernel].ofParts(graph, all)] as const);
      return { ...wholes, ...Object.fromEntries(sums) };
    },
  };
}

/** The results of a task that is done: exactly those that it asked for. */
export function resultsOf<Name extends KernelName>(running: RunningTask, _task: KernelTask<Name>): KernelResults<Name> {
  // The threads answer what they were asked; the compiler cannot follow names through messages.
  return running.results() as KernelResults<Name>;
}
