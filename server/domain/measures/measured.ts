/** What the values of measures are read from: a measured network, the numbers of its kernels, interviews and contact. */
import type { Said } from '../said.ts';
import type { Brokerage } from './kernels/kernel-outputs.ts';
import type { MeasuredNetwork } from './measured-network.ts';

/** Numbers of the kernels, one for each organisation; NaN where it is not defined. */
export interface KernelNumbers {
  readonly degree: ArrayLike<number>;
  readonly strength: ArrayLike<number>;
  readonly betweenness: ArrayLike<number>;
  readonly weightedBetweenness: ArrayLike<number>;
  readonly closeness: ArrayLike<number>;
  readonly eigenvector: ArrayLike<number>;
  readonly pageRank: ArrayLike<number>;
  readonly constraint: ArrayLike<number>;
  readonly effectiveSize: ArrayLike<number>;
  readonly core: ArrayLike<number>;
  readonly community: ArrayLike<number>;
  readonly brokerage: Brokerage;
}

export interface Measured {
  readonly network: MeasuredNetwork;
  readonly kernels: KernelNumbers;
  readonly said: Said;
  /** Engagement with the chosen group by organisation; undefined without a group. */
  readonly engagement: ReadonlyMap<string, number> | undefined;
  /** max(0, influence as said - engagement) by organisation; nobody without either. */
  readonly gaps: ReadonlyMap<string, number>;
  /** Steps from the participants of the chosen group, -1 where there is no way; undefined without a group. */
  readonly steps: ArrayLike<number> | undefined;
}

/** The id of the organisation with a number. */
export function idOf({ network }: Measured, node: number): string {
  return network.ids[node] ?? '';
}
