/** All kernels by name, each told what it needs: what a worker thread can be asked for. */
import { articulation } from './articulation.ts';
import { betweennessOfPart, betweennessOfParts } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { components } from './components.ts';
import { constraint } from './constraint.ts';
import { coreNumbers } from './core-numbers.ts';
import type { CsrGraph } from './csr-graph.ts';
import { degree } from './degree.ts';
import { effectiveSize } from './effective-size.ts';
import { eiIndex } from './ei-index.ts';
import { eigenvector } from './eigenvector.ts';
import { closenessOfPart, closenessOfParts } from './harmonic-closeness.ts';
import type { KernelChoice, Weighting } from './kernel-choice.ts';
import type { KernelName, KernelOutputs } from './kernel-outputs.ts';
import { leiden } from './leiden.ts';
import { pageRank } from './page-rank.ts';
import type { SourcePart } from './source-parts.ts';
import { strength } from './strength.ts';

/** A kernel whose work can be shared: what each part of the sources gives, and how that becomes the whole. */
export interface SplitKernel {
  readonly ofPart: (graph: CsrGraph, weighting: Weighting, part: SourcePart) => Float64Array;
  /** The parts in their order. */
  readonly ofParts: (graph: CsrGraph, parts: readonly Float64Array[]) => Float64Array;
}

export const splitKernels = {
  betweenness: { ofPart: betweennessOfPart, ofParts: betweennessOfParts },
  harmonicCloseness: { ofPart: closenessOfPart, ofParts: closenessOfParts },
} as const satisfies Partial<Record<KernelName, SplitKernel>>;

export type SplitKernelName = keyof typeof splitKernels;
export type WholeKernelName = Exclude<KernelName, SplitKernelName>;

/** The kernels that take milliseconds, or cannot be shared. */
export const wholeKernels: {
  readonly [Name in WholeKernelName]: (graph: CsrGraph, choice: KernelChoice) => KernelOutputs[Name];
} = {
  degree,
  strength,
  eigenvector,
  pageRank,
  constraint,
  effectiveSize,
  coreNumbers,
  components,
  leiden,
  brokerage: (graph, { groupOf }) => brokerage(graph, groupOf),
  eiIndex: (graph, { groupOf }) => eiIndex(graph, groupOf),
  articulation,
};

/** Whether the work of a kernel can be shared. */
export function isSplit(name: KernelName): name is SplitKernelName {
  return name in splitKernels;
}
