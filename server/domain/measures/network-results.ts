/** Results about the network as a whole: lines across pillars, communities, and how far the group reaches. */
import type { FactIndex } from '../fact-index.ts';
import { pillarRef } from '../names.ts';
import type { NetworkResults } from '../views/measures-view.ts';
import type { Communities, EiIndex } from './kernels/kernel-outputs.ts';
import { defined } from './measure.ts';
import type { MeasuredNetwork } from './measured-network.ts';

/** The pillar of each organisation as a number, in the order of their ids; -1 where none is on file. */
export interface PillarNumbers {
  readonly ids: readonly string[];
  readonly of: Int32Array;
}

/** Embassies and cooperation count as a pillar of their own; an organisation without any stands outside. */
export function pillarNumbers({ organisations }: Pick<MeasuredNetwork, 'organisations'>): PillarNumbers {
  const pillars = [...organisations.values()].map(({ ref }) => ref.pillar);
  const ids = [...new Set(pillars.flatMap((pillar) => pillar ?? []))].sort();
  return { ids, of: Int32Array.from(pillars, (pillar) => (pillar === null ? -1 : ids.indexOf(pillar))) };
}

/** The E-I index of the network and of each pillar, beside its expectation. */
export function eiResults(index: FactIndex, pillars: PillarNumbers, kernel: EiIndex): NetworkResults['ei'] {
  const byPillar = kernel.byGroup.map(({ group, observed, expected, external, internal }) => ({
    pillar: pillarRef(index, pillars.ids[group] ?? ''),
    observed: defined(observed),
    expected: defined(expected),
    lines: external + internal,
  }));
  // A line between two pillars is met in both of them.
  const internal = kernel.byGroup.reduce((sum, one) => sum + one.internal, 0);
  const external = kernel.byGroup.reduce((sum, one) => sum + one.external, 0) / 2;
  return {
    observed: defined(kernel.whole),
    expected: defined(kernel.expected),
    lines: internal + external,
    byPillar,
  };
}

/** How many communities of two or more there are, and how good the division is. */
export function communityResults({
  community,
  modularity,
}: Communities): Pick<NetworkResults, 'communities' | 'modularity'> {
  const sizes = new Map<number, number>();
  for (const number of community) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const known = defined(modularity);
  return {
    communities: known === null ? null : [...sizes.values()].filter((size) => size > 1).length,
    modularity: known,
  };
}

/** How many of those outside the group its participants reach; `steps` are those from the nearest participant. */
export function reachResults(steps: ArrayLike<number> | undefined): NetworkResults['reach'] {
  if (!steps) return null;
  const all = Array.from(steps);
  const count = (test: (step: number) => boolean): number => all.filter(test).length;
  const inGroup = count((step) => step === 0);
  return {
    inGroup,
    outside: all.length - inGroup,
    within1: count((step) => step === 1),
    within2: count((step) => step === 1 || step === 2),
  };
}
