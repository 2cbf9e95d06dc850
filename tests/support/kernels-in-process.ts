/** Kernels without worker threads, for tests of what is read from them. */
import { betweenness } from '#domain/measures/kernels/betweenness.ts';
import { articulation } from '#domain/measures/kernels/articulation.ts';
import { brokerage } from '#domain/measures/kernels/brokerage.ts';
import { components } from '#domain/measures/kernels/components.ts';
import { constraint } from '#domain/measures/kernels/constraint.ts';
import { coreNumbers } from '#domain/measures/kernels/core-numbers.ts';
import { degree } from '#domain/measures/kernels/degree.ts';
import { effectiveSize } from '#domain/measures/kernels/effective-size.ts';
import { eiIndex } from '#domain/measures/kernels/ei-index.ts';
import { eigenvector } from '#domain/measures/kernels/eigenvector.ts';
import { harmonicCloseness } from '#domain/measures/kernels/harmonic-closeness.ts';
import type { KernelOutputs } from '#domain/measures/kernels/kernel-outputs.ts';
import { leiden } from '#domain/measures/kernels/leiden.ts';
import { pageRank } from '#domain/measures/kernels/page-rank.ts';
import { strength } from '#domain/measures/kernels/strength.ts';
import type { KernelRunner } from '../../server/analysis/measuring/kernel-task.ts';

/** Answers at once with every kernel, asked for or not. */
export const kernelsInProcess: KernelRunner = {
  run: ({ graph, choice }) => {
    const outputs: KernelOutputs = {
      degree: degree(graph),
      strength: strength(graph),
      betweenness: betweenness(graph, choice),
      harmonicCloseness: harmonicCloseness(graph, choice),
      eigenvector: eigenvector(graph, choice),
      pageRank: pageRank(graph, choice),
      constraint: constraint(graph, choice),
      effectiveSize: effectiveSize(graph),
      coreNumbers: coreNumbers(graph),
      components: components(graph),
      leiden: leiden(graph, choice),
      brokerage: brokerage(graph, choice.groupOf),
      eiIndex: eiIndex(graph, choice.groupOf),
      articulation: articulation(graph),
    };
    return Promise.resolve(outputs);
  },
  close: () => Promise.resolve(),
};
