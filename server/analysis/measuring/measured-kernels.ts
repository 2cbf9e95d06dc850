/** The numbers of a measured network that position is read from, computed beside the event loop. */
import type { KernelName } from '#domain/measures/kernels/kernel-outputs.ts';
import { csrGraph, type CsrGraph } from '#domain/measures/kernels/csr-graph.ts';
import type { MeasuredNetwork } from '#domain/measures/measured-network.ts';
import type { PillarNumbers } from '#domain/measures/network-results.ts';
import type { KernelResults, KernelRunner, RunOptions } from './kernel-task.ts';

/** The same division of the same network every time. */
const seed = 1;

const counted = [
  'degree',
  'strength',
  'betweenness',
  'harmonicCloseness',
  'eigenvector',
  'pageRank',
  'constraint',
  'effectiveSize',
  'coreNumbers',
  'leiden',
  'brokerage',
  'eiIndex',
] as const satisfies readonly KernelName[];

export interface ComputedKernels extends KernelResults<(typeof counted)[number]> {
  /** Betweenness along strong lines, whichever way the others are counted. */
  readonly weightedBetweenness: Float64Array;
}

export function graphOf({ ids, lines }: MeasuredNetwork): CsrGraph {
  return csrGraph(ids.length, lines);
}

/** Runs every kernel that some measure is read from; of betweenness both ways of counting lines. */
export async function computeKernels(
  runner: KernelRunner,
  graph: CsrGraph,
  { weighted, pillars }: { readonly weighted: boolean; readonly pillars: PillarNumbers },
  { signal, onProgress }: RunOptions,
): Promise<ComputedKernels> {
  const choice = { seed, groupOf: pillars.of };
  // Paths are most of the work: where lines count equally there is a second round of them.
  const first = weighted ? 1 : 0.6;
  const part = (from: number, share: number): RunOptions => ({
    ...(signal ? { signal } : {}),
    ...(onProgress
      ? {
          onProgress: (done) => {
            onProgress(from + done * share);
          },
        }
      : {}),
  });
  const results = await runner.run({ graph, choice: { ...choice, weighted }, kernels: counted }, part(0, first));
  if (weighted) return { ...results, weightedBetweenness: results.betweenness };
  const strong = await runner.run(
    { graph, choice: { ...choice, weighted: true }, kernels: ['betweenness'] },
    part(first, 1 - first),
  );
  return { ...results, weightedBetweenness: strong.betweenness };
}
