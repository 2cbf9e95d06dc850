/** The same measures elsewhere: graphology in this process, igraph in Python where that is installed. */
import { spawnSync } from 'node:child_process';
import Graph from 'graphology';
import { coreNumber } from 'graphology-cores';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import { z } from 'zod';
import type { CsrGraph } from '#domain/measures/kernels/csr-graph.ts';

const IgraphTimes = z.object({ version: z.string(), seconds: z.record(z.string(), z.number()) });
export type IgraphTimes = z.infer<typeof IgraphTimes>;

function graphologyGraph({ size, offsets, targets }: CsrGraph): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (let node = 0; node < size; node++) graph.addNode(String(node));
  for (let node = 0; node < size; node++) {
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = targets[arc] ?? 0;
      if (node < other) graph.addEdge(String(node), String(other));
    }
  }
  return graph;
}

/**
 * What graphology has, by the name of ours. Its closeness is not the harmonic one, but walks the same paths; it has no
 * constraint and no closeness by distance; its betweenness by distance takes minutes and is left out.
 */
export function graphologyCalls(ours: CsrGraph): Record<string, () => unknown> {
  const graph = graphologyGraph(ours);
  return {
    betweenness: () => betweennessCentrality(graph, { getEdgeWeight: null }),
    'harmonic closeness': () => closenessCentrality(graph),
    // Its types name one argument more than it takes.
    'core numbers': () => {
      const cores: unknown = Reflect.apply(coreNumber, undefined, [graph]);
      return cores;
    },
    PageRank: () => pagerank(graph, { getEdgeWeight: null, alpha: 0.85, maxIterations: 500 }),
  };
}

/** Undefined where `python3` (or the program named in PYTHON) has no igraph. */
export function igraphTimes(linesFile: string, size: number): IgraphTimes | undefined {
  const program = process.env['PYTHON'] ?? 'python3';
  const { status, stdout } = spawnSync(program, ['tests/bench/igraph-times.py', linesFile, String(size)], {
    encoding: 'utf8',
  });
  return status === 0 ? IgraphTimes.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')) : undefined;
}
