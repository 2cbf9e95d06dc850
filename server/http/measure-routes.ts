/** Routes of measures: computed beside the event loop, kept, stopped when nobody wants them any more. */
import { setImmediate as breath } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { askedTime } from '#domain/asked-time.ts';
import { measures } from '#domain/measures/measures.ts';
import { regionAsked } from '#domain/whole-workspace.ts';
import type { MeasuresQuery } from '#contract/inputs.ts';
import { measureEndpoints } from '#contract/measure-endpoints.ts';
import { checkFilters } from '../analysis/known-filters.ts';
import { declaredMeasures, measuresView } from '../analysis/measures.ts';
import type { KernelRunner } from '../analysis/measuring/kernel-task.ts';
import { keptMeasurements } from '../analysis/measuring/kept-measurements.ts';
import type { Measurement } from '../analysis/measuring/measuring.ts';
import { whyView } from '../analysis/why.ts';
import type { WorkspaceReader } from '../analysis/workspace-reader.ts';
import { sendCached } from './api-routes.ts';
import { forAllAudiences } from './audience-hook.ts';
import type { ReplyCache } from './reply-cache.ts';
import { schemaOf } from './route-schema.ts';
import { sendFresh } from './send-fresh.ts';
import { taskProgress } from './task-progress.ts';

export interface MeasureParts {
  readonly reader: WorkspaceReader;
  readonly today: () => string;
  readonly runner: KernelRunner;
  readonly cache: ReplyCache;
}

interface Place {
  readonly workspace: string;
  readonly id: string;
}

/** Each measure by id and what it says, for readers of the description of the API. */
const listed = measures.map(({ id, says }) => `- \`${id}\`: ${says.en}`).join('\n');
const description = `Takes the filters of the network and which lines count; region \`all\` is the whole workspace. Values are in full precision, null where a measure is not defined or nothing is known. Where a guard hides the ranks of a measure they are left out with the reason; the values stay.\n\n${listed}`;

const declared = Buffer.from(JSON.stringify(declaredMeasures()));

/** A signal that fires when the client has gone before it was answered. */
function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableEnded) gone.abort(new Error('the client has gone'));
  });
  return gone.signal;
}

/** Adds the routes of measures; with the app the runner is closed. */
export function addMeasureRoutes(app: FastifyInstance, { reader, today, runner, cache }: MeasureParts): void {
  const { measures: collection, regionMeasures, why, progress } = measureEndpoints;
  const tasks = taskProgress();
  const config = forAllAudiences;

  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(collection.path, { schema: schemaOf(collection), config }, (_request, reply) => {
    void reply.type('application/json; charset=utf-8');
    return reply.header('cache-control', 'no-cache').send(declared);
  });
  routes.get(
    progress.path,
    { schema: { ...schemaOf(progress), params: progress.params }, config },
    ({ params }, reply) => sendFresh(reply, tasks.of(params.task)),
  );
  const measure = keptMeasurements(runner);
  app.addHook('onClose', () => runner.close());

  /** Answers with a view of what is measured; kept under the address without the client's word for the question. */
  const answer = async (
    request: FastifyRequest,
    reply: FastifyReply,
    place: Place,
    { task, ...choice }: z.output<typeof MeasuresQuery>,
    view: (measurement: Measurement) => unknown,
  ): Promise<FastifyReply> => {
    const { audience } = request;
    const day = today();
    const revision = await reader.revision();
    const index = await reader.index(place.workspace, revision, audience);
    const key = JSON.stringify([audience, request.routeOptions.url, request.params, choice, day]);
    const known = cache.known(revision, key);
    if (known) return sendCached(request, reply, known);
    checkFilters(index, choice);
    const region = regionAsked(place.id);
    const signal = goneSignal(reply);
    const noted = task === undefined ? undefined : tasks.begin(task);
    try {
      const waiter = { signal, ...(noted ? { onProgress: noted.onProgress } : {}) };
      const question = { index, region, choice, time: askedTime(choice.at, day) };
      const measurement = await measure(question, waiter);
      const built = await cache.get(revision, key, async () => {
        const body = view(measurement);
        // To write thousands of rows takes as long as to make them: others are answered between.
        await breath();
        return body;
      });
      return await sendCached(request, reply, built);
    } catch (error) {
      if (!signal.aborted) throw error;
      // Nobody is there to be answered.
      return await reply.hijack();
    } finally {
      noted?.end();
    }
  };

  routes.get(
    regionMeasures.path,
    {
      schema: {
        ...schemaOf(regionMeasures),
        params: regionMeasures.params,
        querystring: regionMeasures.query,
        description,
      },
      config,
    },
    (request, reply) => answer(request, reply, request.params, request.query, measuresView),
  );
  routes.get(
    why.path,
    { schema: { ...schemaOf(why), params: why.params, querystring: why.query }, config },
    (request, reply) => {
      const { params } = request;
      return answer(request, reply, params, request.query, (measurement) => whyView(measurement, params));
    },
  );
}
