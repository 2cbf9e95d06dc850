/** Measurements kept with the facts that they were made from: a new revision has facts, and measurements, of its own. */
import type { FactIndex } from '#domain/fact-index.ts';
import type { KernelRunner, RunOptions } from './kernel-task.ts';
import { measure, type Measurement, type Question } from './measuring.ts';
import { sharedWork, type SharedWork } from './shared-work.ts';

/** So many choices are kept for one audience of one workspace. */
const mostKept = 6;

export type Measure = (question: Question, waiter: RunOptions) => Promise<Measurement>;

/** Measures by a runner, the same question once. */
export function keptMeasurements(runner: KernelRunner): Measure {
  const byIndex = new WeakMap<FactIndex, SharedWork<Measurement>>();
  return (question, waiter) => {
    const { index, region, choice, time } = question;
    const work = byIndex.get(index) ?? sharedWork<Measurement>(mostKept);
    byIndex.set(index, work);
    const key = JSON.stringify([region ?? null, choice, time]);
    return work.get(key, (options) => measure(question, runner, options), waiter);
  };
}
