/** The body of the answer to a question, in whatever thread this is called. */
import { z } from 'zod';
import { askedTime } from '#domain/asked-time.ts';
import { AsOf } from '#domain/edtf.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { regionAsked } from '#domain/whole-workspace.ts';
import { checkFilters } from '../../analysis/known-filters.ts';
import { measuresView } from '../../analysis/measures.ts';
import type { KernelRunner, RunOptions } from '../../analysis/measuring/kernel-task.ts';
import { keptMeasurements } from '../../analysis/measuring/kept-measurements.ts';
import type { Measurement } from '../../analysis/measuring/measuring.ts';
import { whyView } from '../../analysis/why.ts';
import type { MeasuresQuery } from '#contract/inputs.ts';
import { measureEndpoints } from '#contract/measure-endpoints.ts';
import { views, type Views } from '../views.ts';
import type { Question } from './question.ts';

const AskedAt = z.object({ at: AsOf.default('latest') });
const Filters = z.record(z.string(), z.unknown());

/** Answers from the facts that the asking audience may see. */
export type Answer = (index: FactIndex, question: Question, options: RunOptions) => Promise<unknown>;

/**
 * Answers questions; what measures need is computed by the runner, once for all questions about the same network.
 * @throws what the view of the endpoint throws; the reason of the signal when the answer is no longer wanted
 */
export function answering(runner: KernelRunner): Answer {
  const measure = keptMeasurements(runner);

  return async (index, { endpoint, params, query, today, widest }, options) => {
    checkFilters(index, Filters.parse(query));
    const time = askedTime(AskedAt.parse(query).at, today);
    const measured = (id: string): Promise<Measurement> => {
      const choice = query as Omit<z.output<typeof MeasuresQuery>, 'task'>;
      return measure({ index, region: regionAsked(id), choice, time }, options);
    };
    switch (endpoint) {
      case 'regionMeasures':
        return measuresView(await measured(measureEndpoints.regionMeasures.params.parse(params).id));
      case 'why': {
        const asked = measureEndpoints.why.params.parse(params);
        return whyView(await measured(asked.id), asked);
      }
      default: {
        // The table's types hold for each line apart; over all lines only their union is known.
        const view = views[endpoint] as Views[keyof Views] & ((asked: unknown) => unknown);
        return view({ index, time, today, widest, params, query });
      }
    }
  };
}
