/** What is asked of the worker threads: which kernels, of which graph, with which choices. */
import type { CsrGraph } from '#domain/measures/kernels/csr-graph.ts';
import type { KernelChoice } from '#domain/measures/kernels/kernel-choice.ts';
import type { KernelName, KernelOutputs } from '#domain/measures/kernels/kernel-outputs.ts';

export interface KernelTask<Name extends KernelName = KernelName> {
  readonly graph: CsrGraph;
  readonly choice: KernelChoice;
  readonly kernels: readonly Name[];
}

export type KernelResults<Name extends KernelName = KernelName> = Pick<KernelOutputs, Name>;

export interface RunOptions {
  /** Stops the task; the promise is rejected with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Share of the work that is done, 0 to 1, never falling. */
  readonly onProgress?: (share: number) => void;
}

/** Runs kernels beside the event loop, which answers requests meanwhile. */
export interface KernelRunner {
  /** What the kernels of the task give, the same however many threads share the work. */
  readonly run: <Name extends KernelName>(task: KernelTask<Name>, options?: RunOptions) => Promise<KernelResults<Name>>;
  /** Stops what is running, which is rejected, and ends the threads. */
  readonly close: () => Promise<void>;
}
