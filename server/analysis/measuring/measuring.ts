/** Measures a network once for each revision, audience and choice; the table and "why this value" read the same numbers. */
import { setImmediate as breath } from 'node:timers/promises';
import type { AskedTime } from '#domain/asked-time.ts';
import { engagementWith } from '#domain/engagement.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { engagedMembers } from '#domain/introductions/engaged-members.ts';
import { guardsOf } from '#domain/measures/guards.ts';
import type { CsrGraph } from '#domain/measures/kernels/csr-graph.ts';
import { reach } from '#domain/measures/kernels/reach.ts';
import type { MeasuresChoice } from '#domain/measures/line-choice.ts';
import { linesBasis } from '#domain/measures/measure-basis.ts';
import type { Measured } from '#domain/measures/measured.ts';
import { measuredGroup, type MeasuredGroup } from '#domain/measures/measured-group.ts';
import { columnsOf, gapsAmong, type Column } from '#domain/measures/measured-items.ts';
import { measuredNetwork, type MeasuredNetwork } from '#domain/measures/measured-network.ts';
import { pillarNumbers, type PillarNumbers } from '#domain/measures/network-results.ts';
import { groupRef } from '#domain/names.ts';
import { influenceOf, saidIn, type Said } from '#domain/said.ts';
import type { Guard, MeasureBasis } from '#domain/views/measures-view.ts';
import type { KernelRunner, RunOptions } from './kernel-task.ts';
import { computeKernels, graphOf, type ComputedKernels } from './measured-kernels.ts';

export interface Question {
  readonly index: FactIndex;
  /** Absent: the whole workspace. */
  readonly region: string | undefined;
  readonly choice: MeasuresChoice;
  readonly time: AskedTime;
}

/** Everything that was measured for a question. */
export interface Measurement extends MeasuredGroup {
  readonly question: Question;
  readonly measured: Measured;
  readonly graph: CsrGraph;
  readonly pillars: PillarNumbers;
  readonly kernels: ComputedKernels;
  readonly basis: MeasureBasis;
  readonly guards: readonly Guard[];
  readonly columns: readonly Column[];
}

interface Context extends MeasuredGroup {
  readonly network: MeasuredNetwork;
  readonly graph: CsrGraph;
  readonly said: Said;
}

function basisOf({ index, choice, time }: Question, { network, graph, said, group, groups }: Context): MeasureBasis {
  return {
    ...linesBasis(index, network, graph, { asked: choice, at: time.at }),
    interviews: { recall: said.recall, roster: said.roster },
    group: group === undefined ? null : groupRef(index, group),
    groups: groups.map((id) => groupRef(index, id)),
  };
}

/** Contact with the group of each organisation of the network; undefined without a group. */
function engagementAmong(
  { index, time }: Question,
  { ids }: MeasuredNetwork,
  group: string | undefined,
): Map<string, number> | undefined {
  if (group === undefined) return undefined;
  return new Map(ids.map((id) => [id, engagementWith(index, id, group, time).value]));
}

function stepsFrom({ index, time }: Question, { network, graph, group }: Context): Int32Array | undefined {
  if (group === undefined) return undefined;
  const sources = engagedMembers(index, group, time).flatMap((id) => network.numberOf.get(id) ?? []);
  return reach(graph, sources, graph.size);
}

/**
 * Measures the network of a question.
 * @throws AppError NOT_FOUND for an unknown region, INVALID_INPUT for an unknown group; the reason of the signal when it is
 * no longer wanted
 */
export async function measure(question: Question, runner: KernelRunner, options: RunOptions): Promise<Measurement> {
  const { index, region, choice, time } = question;
  const chosen = measuredGroup(index, region, choice.with, time);
  // Between the steps others are answered: of thousands of organisations each takes some tens of milliseconds.
  const network = measuredNetwork(index, region, choice, time);
  await breath();
  const graph = graphOf(network);
  const said = saidIn(index, region, time);
  const context: Context = { network, graph, said, ...chosen };
  await breath();
  const basis = basisOf(question, context);
  const pillars = pillarNumbers(network);
  const guards = guardsOf(basis, pillars.ids.length);
  const kernels = await computeKernels(runner, graph, { weighted: network.choice.weighted, pillars }, options);
  const engagement = engagementAmong(question, network, context.group);
  await breath();
  const measured: Measured = {
    network,
    kernels: {
      ...kernels,
      closeness: kernels.harmonicCloseness,
      core: kernels.coreNumbers,
      community: kernels.leiden.community,
    },
    said,
    engagement,
    gaps: gapsAmong(network.ids, (id) => influenceOf(said, id), engagement),
    steps: stepsFrom(question, context),
  };
  const columns = columnsOf(measured, guards);
  const { group, groups } = context;
  return { question, measured, graph, pillars, kernels, basis, guards, columns, group, groups };
}
