/** Sums of vectors, as iterative methods need them. */

/** The sum of the products of their entries. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

/** Adds a multiple of one vector to another in place. */
export function addMultiple(to: Float64Array, factor: number, vector: Float64Array): void {
  for (let place = 0; place < to.length; place++) to[place] = (to[place] ?? 0) + factor * (vector[place] ?? 0);
}
