/** Eigenvector centrality: a node is central when its neighbours are. */
import { arcWeights, rowSums } from './arc-weights.ts';
import { components } from './components.ts';
import type { CsrGraph } from './csr-graph.ts';
import type { Weighting } from './kernel-choice.ts';
import { largestEigenpair } from './symmetric-eigen.ts';
import { addMultiple, dot } from './vectors.ts';

/** Vectors kept between two restarts. */
const basisSize = 40;
const mostRestarts = 100;
/** Of what the matrix makes of the vector against a multiple of it, relative to the eigenvalue. */
const tolerance = 1e-11;

/**
 * The vector that belongs to the largest eigenvalue of the adjacency matrix of the largest component, of equally large
 * ones that with the lowest node (Bonacich 1972, Journal of Mathematical Sociology 2:113-120).
 * Unit: share of the largest value, above 0, at most 1; NaN outside this component, and everywhere without lines. With
 * weights, neighbours count by strength.
 */
export function eigenvector(graph: CsrGraph, weighting: Weighting): Float64Array {
  const weights = arcWeights(graph, weighting);
  const sums = rowSums(graph, weights);
  const componentOf = components(graph);
  // A good first guess: who has strong lines.
  const start = sums.map((sum, node) => (componentOf[node] === 0 ? sum : 0));
  const vector = leadingVector(times(graph, weights), start);
  const most = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return vector.map((value, node) => (componentOf[node] === 0 && most > 0 ? Math.abs(value) / most : NaN));
}

/** The product of the adjacency matrix with a vector. */
function times({ size, offsets, targets }: CsrGraph, weights: Float64Array) {
  return (vector: Float64Array): Float64Array => {
    const product = new Float64Array(size);
    for (let node = 0; node < size; node++) {
      let sum = 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++)
        sum += (weights[arc] ?? 0) * (vector[targets[arc] ?? 0] ?? 0);
      product[node] = sum;
    }
    return product;
  };
}

/**
 * Lanczos' method (1950), orthogonalised in full and begun again from the best vector so far. Repeated products alone
 * would not settle on a network with two sides (bipartite), and slowly on one with two centres.
 */
function leadingVector(multiply: (vector: Float64Array) => Float64Array, start: Float64Array): Float64Array {
  let best = start;
  for (let restart = 0; restart < mostRestarts; restart++) {
    const length = Math.sqrt(dot(best, best));
    if (length === 0) return best;
    const basis = [best.map((value) => value / length)];
    const matrix: Float64Array[] = [];
    let left = 0;
    for (let step = 0; step < basisSize; step++) {
      const newest = basis[step];
      if (!newest) break;
      const product = multiply(newest);
      const row = new Float64Array(basisSize);
      // Twice, so that rounding of the first time is taken off too.
      for (const round of [0, 1]) {
        basis.forEach((earlier, place) => {
          const along = dot(product, earlier);
          addMultiple(product, -along, earlier);
          if (place >= step - 1) row[place] = (round === 0 ? 0 : (row[place] ?? 0)) + along;
        });
      }
      left = Math.sqrt(dot(product, product));
      matrix.push(row);
      if (left <= tolerance * Math.abs(row[step] ?? 0) || left < 1e-300) break;
      if (step + 1 < basisSize) {
        row[step + 1] = left;
        basis.push(product.map((value) => value / left));
      }
    }
    const rows = matrix.map((row) => row.slice(0, matrix.length));
    const { value, vector } = largestEigenpair(rows);
    const next = new Float64Array(start.length);
    basis.forEach((part, place) => addMultiple(next, vector[place] ?? 0, part));
    best = next;
    if (left * Math.abs(vector.at(-1) ?? 0) <= tolerance * Math.abs(value)) break;
  }
  return best;
}
