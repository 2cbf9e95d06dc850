/** The values of the worked network, which were worked out by hand and with networkx. */
import { describe, expect, it } from 'vitest';
import { betweenness } from '#domain/measures/kernels/betweenness.ts';
import { brokerage } from '#domain/measures/kernels/brokerage.ts';
import { components } from '#domain/measures/kernels/components.ts';
import { constraint } from '#domain/measures/kernels/constraint.ts';
import { coreNumbers } from '#domain/measures/kernels/core-numbers.ts';
import { degree } from '#domain/measures/kernels/degree.ts';
import { effectiveSize } from '#domain/measures/kernels/effective-size.ts';
import { eigenvector } from '#domain/measures/kernels/eigenvector.ts';
import { eiIndex } from '#domain/measures/kernels/ei-index.ts';
import { brokerageRoles } from '#domain/measures/kernels/kernel-outputs.ts';
import { reach } from '#domain/measures/kernels/reach.ts';
import { byName, goldenNetwork, pillarOf } from './golden-network.ts';

const weighting = { weighted: false };
const isolates = { OEFA: 0, ISO: 0 };
const noIsolates = { OEFA: NaN, ISO: NaN };

describe('the worked network', () => {
  it('has these degrees, cores and components', () => {
    const degrees = { GORE: 3, PNP: 2, MINA: 4, GAS: 1, ONG1: 4, FED: 2, UNI: 2, EMB: 2, ...isolates };
    expect(byName(degree(goldenNetwork))).toEqual(degrees);
    const cores = { GORE: 2, PNP: 2, MINA: 2, GAS: 1, ONG1: 2, FED: 2, UNI: 2, EMB: 2, ...isolates };
    expect(byName(coreNumbers(goldenNetwork))).toEqual(cores);
    expect([...components(goldenNetwork)]).toEqual([0, 0, 1, 2, 0, 0, 0, 0, 0, 0]);
  });

  it('has these values of betweenness, eigenvector, constraint and effective size', () => {
    const between = { GORE: 0.1667, PNP: 0, MINA: 0.2083, GAS: 0, ONG1: 0.2917, FED: 0, UNI: 0, EMB: 0.0833 };
    expect(byName(betweenness(goldenNetwork, weighting))).toEqual({ ...between, ...isolates });
    const eigen = {
      GORE: 0.9565,
      PNP: 0.6923,
      MINA: 0.9715,
      GAS: 0.3488,
      ONG1: 1,
      FED: 0.5602,
      UNI: 0.5602,
      EMB: 0.7079,
    };
    expect(byName(eigenvector(goldenNetwork, weighting))).toEqual({ ...eigen, ...noIsolates });
    const constrained = { GORE: 0.5347, PNP: 0.8351, MINA: 0.3767, GAS: 1, ONG1: 0.4063, FED: 0.9531, UNI: 0.9531 };
    expect(byName(constraint(goldenNetwork, weighting))).toEqual({ ...constrained, EMB: 0.5, ...noIsolates });
    const effective = { GORE: 2.3333, PNP: 1, MINA: 3.5, GAS: 1, ONG1: 3.5, FED: 1, UNI: 1, EMB: 2 };
    expect(byName(effectiveSize(goldenNetwork))).toEqual({ ...effective, ...noIsolates });
  });

  it('has these brokers, beside what chance would give', () => {
    const { coordinator, itinerant, representative, gatekeeper, liaison } = brokerage(goldenNetwork, pillarOf);
    const none = { GORE: 0, PNP: 0, MINA: 0, GAS: 0, ONG1: 0, FED: 0, UNI: 0, EMB: 0, ...isolates };
    expect(byName(coordinator.counts)).toEqual(none);
    expect(byName(itinerant.counts)).toEqual(none);
    expect(byName(representative.counts)).toEqual({ ...none, GORE: 1, MINA: 3, ONG1: 4 });
    expect(byName(gatekeeper.counts)).toEqual({ ...none, GORE: 1, MINA: 3, ONG1: 4 });
    expect(byName(liaison.counts)).toEqual({ ...none, GORE: 2, MINA: 4, ONG1: 2, EMB: 2 });
    // Density 2/9; GORE: 3 others of its pillar, 6 of other pillars, of which 2, 3 and 1 are in one.
    const chance = (2 / 9) ** 2 * (7 / 9);
    expect(coordinator.expected[0]).toBeCloseTo(6 * chance, 12);
    expect(itinerant.expected[0]).toBeCloseTo((2 + 6) * chance, 12);
    expect(gatekeeper.expected[0]).toBeCloseTo(18 * chance, 12);
    expect(liaison.expected[0]).toBeCloseTo((36 - 4 - 9 - 1) * chance, 12);
  });

  it('leaves nodes of an unknown pillar out of brokerage', () => {
    const withoutOng = pillarOf.with(6, -1);
    const result = brokerage(goldenNetwork, withoutOng);
    for (const role of brokerageRoles) expect(result[role].counts[6]).toBeNaN();
    expect(byName(result.liaison.counts)).toMatchObject({ GORE: 0, MINA: 4, EMB: 0 });
  });

  it('has this E-I index, whole and by pillar', () => {
    const { whole, expected, byGroup } = eiIndex(goldenNetwork, pillarOf);
    expect(whole).toBe(0);
    expect(expected).toBeCloseTo(0.5556, 4);
    expect(byGroup[0]).toEqual({ group: 0, external: 3, internal: 1, observed: 0.5, expected: (24 - 6) / 30 });
    expect(byGroup[3]).toEqual({ group: 3, external: 2, internal: 0, observed: 1, expected: 1 });
  });

  it('is reached from the mine in so many steps', () => {
    expect([...reach(goldenNetwork, [4], 2)]).toEqual([1, 1, -1, -1, 0, 1, 2, -1, -1, 1]);
    expect([...reach(goldenNetwork, [4, 3], 3)]).toEqual([1, 1, -1, 0, 0, 1, 2, 3, 3, 1]);
    expect([...reach(goldenNetwork, [], 2)]).toEqual(Array.from({ length: 10 }, () => -1));
  });
});
