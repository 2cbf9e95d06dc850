/** fast-check inside vitest, with a fixed seed so that a failure can be repeated. */
import fc from 'fast-check';
import { it } from 'vitest';

/** Declares a test that holds for all generated values. */
export function test<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Position in keyof Values]: fc.Arbitrary<Values[Position]> },
  name: string,
  check: (...values: Values) => void,
): void {
  it(name, () => {
    fc.assert(fc.property<Values>(...arbitraries, check), { seed: 20170831, numRuns: 300 });
  });
}

export { fc };
