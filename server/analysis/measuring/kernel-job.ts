/** What one worker thread does at a time: a kernel, or a part of one. */
import type { CsrGraph } from '#domain/measures/kernels/csr-graph.ts';
import type { KernelChoice } from '#domain/measures/kernels/kernel-choice.ts';
import type { KernelName, KernelOutputs } from '#domain/measures/kernels/kernel-outputs.ts';
import {
  isSplit,
  splitKernels,
  wholeKernels,
  type SplitKernelName,
  type WholeKernelName,
} from '#domain/measures/kernels/kernel-table.ts';
import { sourceParts, type SourcePart } from '#domain/measures/kernels/source-parts.ts';
import type { KernelTask } from './kernel-task.ts';

/** A part of a kernel that can be shared, or a whole one. */
export type KernelJob =
  | { readonly kernel: SplitKernelName; readonly part: SourcePart; readonly place: number }
  | { readonly kernel: WholeKernelName };

/** What a thread is sent: the arrays of the graph are in shared memory. */
export interface KernelMessage {
  readonly graph: CsrGraph;
  readonly choice: KernelChoice;
  readonly job: KernelJob;
}

/** What it answers: a part, a whole kernel under its name, or the error that it met. */
export type KernelReply =
  { readonly part: Float64Array } | { readonly whole: Partial<KernelOutputs> } | { readonly error: unknown };

/** The jobs of a task, long ones first, so that threads end together; the same however many threads there are. */
export function jobsOf({ graph, kernels }: KernelTask): KernelJob[] {
  const asked = [...new Set<KernelName>(kernels)];
  const jobs = asked.map((kernel): KernelJob[] =>
    isSplit(kernel) ? sourceParts(graph.size).map((part, place) => ({ kernel, part, place })) : [{ kernel }],
  );
  return jobs.sort((a, b) => b.length - a.length).flat();
}

/** Does a job, in whatever thread this is called. */
export function doJob({ graph, choice, job }: KernelMessage): KernelReply {
  if ('part' in job) return { part: splitKernels[job.kernel].ofPart(graph, choice, job.part) };
  return { whole: { [job.kernel]: wholeKernels[job.kernel](graph, choice) } };
}
