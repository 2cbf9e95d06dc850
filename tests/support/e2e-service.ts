/** What the running service answers, for comparing a screen with its data. */
import { inject } from 'vitest';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import type { BodyOf, ParamsOf, QueryOf, ReplyOf, WriteName } from '../../web/src/api/client.ts';
import { requestAddress } from '../../web/src/api/request-address.ts';

/** The reply of an endpoint, checked; throws where the service does not answer 200. */
export async function answerOf<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name> = {},
): Promise<ReplyOf<Name>> {
  const { path, reply } = endpoints[name];
  const response = await fetch(`${inject('baseUrl')}${requestAddress(path, { ...params }, { ...query })}`);
  if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
  // The schema of this endpoint accepts the value; TypeScript cannot follow a generic key.
  return reply.parse(await response.json()) as ReplyOf<Name>;
}

/** What an endpoint that writes answered, checked; throws where the service does not answer 200. */
export async function sendTo<Name extends WriteName>(
  name: Name,
  params: ParamsOf<Name>,
  body: BodyOf<Name>,
): Promise<ReplyOf<Name>> {
  const { path, method, reply } = endpoints[name];
  const response = await fetch(`${inject('baseUrl')}${requestAddress(path, { ...params }, {})}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${name}: ${String(response.status)} ${await response.text()}`);
  // As above.
  return reply.parse(await response.json()) as ReplyOf<Name>;
}
