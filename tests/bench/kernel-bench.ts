/** The measures of a network of 5,000 nodes against graphology and igraph, and whether they hold up the event loop. */
import { betweenness } from '#domain/measures/kernels/betweenness.ts';
import { constraint } from '#domain/measures/kernels/constraint.ts';
import { coreNumbers } from '#domain/measures/kernels/core-numbers.ts';
import type { CsrGraph } from '#domain/measures/kernels/csr-graph.ts';
import { harmonicCloseness } from '#domain/measures/kernels/harmonic-closeness.ts';
import type { KernelName } from '#domain/measures/kernels/kernel-outputs.ts';
import { pageRank } from '#domain/measures/kernels/page-rank.ts';
import { kernelRunner } from '../../server/analysis/measuring/kernel-runner.ts';
import { readNetwork } from '../unit/kernels/kept-network.ts';
import { blockGoal, goalLine, type Goal } from './goal.ts';
import { graphologyCalls, igraphTimes } from './kernel-rivals.ts';
import { longestBlock, ratio } from './measure.ts';

/** Goals: at most this much of what the others need. */
const mostOfIgraph = 1.25;
const mostOfGraphology = 0.6;

const [plain, weighted] = [{ weighted: false }, { weighted: true }];
const long: Record<string, (graph: CsrGraph) => unknown> = {
  betweenness: (graph) => betweenness(graph, plain),
  'betweenness by distance': (graph) => betweenness(graph, weighted),
  'harmonic closeness': (graph) => harmonicCloseness(graph, plain),
  'harmonic closeness by distance': (graph) => harmonicCloseness(graph, weighted),
};
const short: Record<string, (graph: CsrGraph) => unknown> = {
  constraint: (graph) => constraint(graph, weighted),
  'core numbers': coreNumbers,
  PageRank: (graph) => pageRank(graph, plain),
};

/** Seconds of processor time that a round takes at least: a call of a fraction of a millisecond is lost in the noise. */
const shortestRound = 0.1;

/** Least seconds of processor time of one call: other programs on the machine lengthen the clock, hardly this. */
function leastSeconds(call: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    let calls = 0;
    for (;;) {
      call();
      calls += 1;
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      if (seconds >= shortestRound) return seconds / calls;
    }
  });
  return Math.min(...times);
}

/** Longest waits of the event loop in milliseconds while threads work out everything, of three runs. */
async function blocksWhileRunning(graph: CsrGraph, say: (line?: string) => void): Promise<number[]> {
  const kernels: KernelName[] = ['betweenness', 'harmonicCloseness', 'constraint', 'coreNumbers', 'pageRank', 'leiden'];
  const choice = { weighted: false, seed: 1, groupOf: Int32Array.from({ length: graph.size }, (_, node) => node % 5) };
  const task = { graph, choice, kernels: [...kernels, 'brokerage', 'articulation'] satisfies KernelName[] };
  const [one, two] = [kernelRunner(1), kernelRunner()];
  const timeOf = async (runner: typeof one): Promise<number> => {
    const start = performance.now();
    await runner.run(task);
    return performance.now() - start;
  };
  try {
    // The first run starts the threads and does not count.
    await Promise.all([timeOf(one), timeOf(two)]);
    const alone = await timeOf(one);
    const blocks: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      blocks.push(await longestBlock(async () => times.push(await timeOf(two))));
    }
    say(`  ${'all of them in two threads, one thread = 1'.padEnd(44)}${ratio(Math.min(...times) / alone)}`);
    return blocks;
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
}

/** Says each measure against the others, one thread each; gives the goals. */
export async function compareKernels(say: (line?: string) => void): Promise<Goal[]> {
  const { graph } = readNetwork('large');
  const igraph = igraphTimes('tests/fixtures/networks/large-lines.csv.gz', graph.size);
  const rivals = graphologyCalls(graph);
  const goals: Goal[] = [];
  const goal = (what: string, measured: number, atMost: number): void => {
    goals.push({ what, measured, atMost });
    say(goalLine({ what, measured, atMost }));
  };
  say(`Measures of ${graph.size} nodes and ${graph.targets.length / 2} lines, processor time of one thread`);
  if (!igraph) say('  igraph: not installed for python3 (or PYTHON); graphology has no constraint');
  for (const [name, kernel] of Object.entries({ ...long, ...short })) {
    kernel(graph);
    const ours = leastSeconds(() => kernel(graph), name in long ? 3 : 8);
    const rival = rivals[name];
    if (rival) goal(`${name}, graphology = 1`, ours / leastSeconds(rival, 1), mostOfGraphology);
    const theirs = igraph?.seconds[name];
    if (theirs !== undefined) goal(`${name}, igraph = 1`, ours / theirs, mostOfIgraph);
  }
  const free = blockGoal('longest block of the event loop', await blocksWhileRunning(graph, say));
  say(goalLine(free));
  return [...goals, free];
}
