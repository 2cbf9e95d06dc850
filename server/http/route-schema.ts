/** What an endpoint's declaration means for its route: validation of what comes in, description of what goes out. */
import { z } from 'zod';
import { AudienceQuery } from '#contract/inputs.ts';
import type { Endpoint, PostEndpoint } from '#contract/endpoint.ts';
import { Problem } from '#contract/problem.ts';

/** The schema of a route: an endpoint of the table with its problems. */
export function schemaOf(declared: Endpoint | PostEndpoint) {
  const { params, query, reply, summary, description, tag } = declared;
  return {
    params,
    querystring: query instanceof z.ZodObject ? query.extend(AudienceQuery.shape) : query,
    summary,
    tags: [tag],
    response: { 200: reply, '4xx': Problem, '5xx': Problem },
    ...(description === undefined ? {} : { description }),
    ...('body' in declared ? { body: declared.body } : {}),
  };
}
