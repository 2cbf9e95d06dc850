/** Routes of measures: what they are, their values, why, and how far a question about them is. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { measures } from '#domain/measures/measures.ts';
import type { MeasuresQuery } from '#contract/inputs.ts';
import { measureEndpoints } from '#contract/measure-endpoints.ts';
import { declaredMeasures } from '../analysis/measures.ts';
import type { AnswerRequest } from './answering/answer-request.ts';
import { forAllAudiences } from './audience-hook.ts';
import { schemaOf } from './route-schema.ts';
import { sendFresh } from './send-fresh.ts';
import { taskProgress } from './task-progress.ts';

/** Each measure by id and what it says, for readers of the description of the API. */
const listed = measures.map(({ id, says }) => `- \`${id}\`: ${says.en}`).join('\n');
const description = `Takes the filters of the network and which lines count; region \`all\` is the whole workspace. Values are in full precision, null where a measure is not defined or nothing is known. Where a guard hides the ranks of a measure they are left out with the reason; the values stay.\n\n${listed}`;

const declared = Buffer.from(JSON.stringify(declaredMeasures()));

/** Adds the routes of measures. */
export function addMeasureRoutes(app: FastifyInstance, answer: AnswerRequest): void {
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

  /** The client's word for the question is no part of it: others ask the same under words of their own. */
  const answerTask = async (
    request: FastifyRequest,
    reply: FastifyReply,
    endpoint: 'regionMeasures' | 'why',
    asked: { readonly params: { readonly workspace: string }; readonly query: z.output<typeof MeasuresQuery> },
  ): Promise<FastifyReply> => {
    const { params } = asked;
    const { task, ...query } = asked.query;
    const noted = task === undefined ? undefined : tasks.begin(task);
    try {
      return await answer(request, reply, { endpoint, workspace: params.workspace, params, query }, noted?.onProgress);
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
    (request, reply) => answerTask(request, reply, 'regionMeasures', request),
  );
  routes.get(
    why.path,
    { schema: { ...schemaOf(why), params: why.params, querystring: why.query }, config },
    (request, reply) => answerTask(request, reply, 'why', request),
  );
}
