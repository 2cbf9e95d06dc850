/** A graph in shared memory: threads read it without a copy of their own for each job. */
import type { CsrGraph } from '#domain/measures/kernels/csr-graph.ts';

function sharedIntegers(values: Int32Array): Int32Array {
  const shared = new Int32Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}

function sharedNumbers(values: Float64Array): Float64Array {
  const shared = new Float64Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}

/** The same graph; nobody writes into it. */
export function sharedGraph({ size, offsets, targets, strengths, distances }: CsrGraph): CsrGraph {
  return {
    size,
    offsets: sharedIntegers(offsets),
    targets: sharedIntegers(targets),
    strengths: sharedNumbers(strengths),
    distances: sharedIntegers(distances),
  };
}
