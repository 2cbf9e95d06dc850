/** The largest eigenvalue of a small symmetric matrix, and its vector. */

/** Enough for a matrix of a hundred rows: each sweep squares what is left beside the diagonal. */
const mostSweeps = 50;

/**
 * By the rotations of Jacobi (1846; Golub and Van Loan, Matrix Computations, section 8.5): slow for large matrices,
 * exact for small ones. The matrix is given by rows and is changed.
 */
export function largestEigenpair(rows: Float64Array[]): { value: number; vector: Float64Array } {
  const size = rows.length;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  const set = (row: number, column: number, value: number): void => {
    const cells = rows[row];
    if (cells) cells[column] = value;
  };
  const vectors = rows.map((_, row) => new Float64Array(size).fill(0).with(row, 1));
  const scale = rows.reduce((most, row) => row.reduce((max, cell) => Math.max(max, Math.abs(cell)), most), 0);

  /** Turns two axes so that their common cell becomes 0. */
  const rotate = (first: number, second: number): boolean => {
    const cell = at(first, second);
    if (Math.abs(cell) <= Number.EPSILON * 1e-3 * scale) return false;
    const ratio = (at(second, second) - at(first, first)) / (2 * cell);
    const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
    const cosine = 1 / Math.hypot(tangent, 1);
    const sine = tangent * cosine;
    for (let row = 0; row < size; row++) {
      const [a, b] = [at(row, first), at(row, second)];
      set(row, first, cosine * a - sine * b);
      set(row, second, sine * a + cosine * b);
    }
    for (let column = 0; column < size; column++) {
      const [a, b] = [at(first, column), at(second, column)];
      set(first, column, cosine * a - sine * b);
      set(second, column, sine * a + cosine * b);
    }
    for (const vector of vectors) {
      const [a, b] = [vector[first] ?? 0, vector[second] ?? 0];
      vector[first] = cosine * a - sine * b;
      vector[second] = sine * a + cosine * b;
    }
    return true;
  };

  let isTurned = true;
  for (let sweep = 0; sweep < mostSweeps && isTurned; sweep++) {
    isTurned = false;
    for (let first = 0; first < size; first++) {
      for (let second = first + 1; second < size; second++) isTurned = rotate(first, second) || isTurned;
    }
  }
  let best = 0;
  for (let place = 1; place < size; place++) if (at(place, place) > at(best, best)) best = place;
  return { value: at(best, best), vector: Float64Array.from(vectors, (vector) => vector[best] ?? 0) };
}
