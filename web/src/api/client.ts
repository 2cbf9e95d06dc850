/** The typed client: paths, inputs and replies come from the one table of endpoints. */
import type { z } from 'zod';
import type { EndpointName, endpoints } from '#contract/endpoints.ts';
import { Problem } from '#contract/problem.ts';
import type { Audience } from '#domain/vocabularies.ts';
import { ApiError } from './api-error.ts';
import { requestAddress, type QueryValue } from './request-address.ts';

type Table = typeof endpoints;

/** Making all its schemas takes long: asked for at once, and made while the page has already begun to draw. */
const table = new Promise<Table>((resolve, reject) => {
  // From a task of its own, which the others do not wait for.
  setTimeout(() => {
    // The shapes that many answers share first: in one go with all others they would take too long.
    import('#domain/views/record-view.ts')
      .then(() => import('#contract/endpoints.ts'))
      .then((module) => {
        resolve(module.endpoints);
      }, reject);
  });
});

export type ParamsOf<Name extends EndpointName> = z.input<Table[Name]['params']>;
export type QueryOf<Name extends EndpointName> = { [Key in keyof z.input<Table[Name]['query']>]?: QueryValue };
export type ReplyOf<Name extends EndpointName> = z.output<Table[Name]['reply']>;

/** What every endpoint takes. */
export interface AudienceOf {
  readonly audience?: Audience;
}

/** The endpoints that take a body: those that write. */
export type WriteName = {
  [Name in EndpointName]: Table[Name] extends { readonly body: z.ZodType } ? Name : never;
}[EndpointName];
export type BodyOf<Name extends WriteName> = z.input<Table[Name]['body']>;

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiError('reply', `no JSON in reply ${String(response.status)}`);
  }
}

async function answer(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('network', `no answer from ${address}`);
  }
}

async function readReply<Name extends EndpointName>(name: Name, response: Response): Promise<ReplyOf<Name>> {
  const body = await bodyOf(response);
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    throw new ApiError(problem.success ? 'problem' : 'reply', `${name}: ${String(response.status)}`, problem.data);
  }
  const parsed = (await table)[name].reply.safeParse(body);
  if (!parsed.success) throw new ApiError('reply', `${name}: ${parsed.error.message}`);
  // The schema of this very endpoint has just accepted the value; TypeScript cannot follow a generic key.
  return parsed.data as ReplyOf<Name>;
}

/** Asks an endpoint and checks the reply; throws `ApiError`. */
export async function callEndpoint<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name> & AudienceOf,
  signal?: AbortSignal,
): Promise<ReplyOf<Name>> {
  const { path } = (await table)[name];
  const address = requestAddress(path, { ...params }, { ...query });
  const init = { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) };
  return readReply(name, await answer(address, init));
}

/** Sends a body to an endpoint and checks the reply; throws `ApiError` (`network`: nobody knows whether it was saved). */
export async function sendToEndpoint<Name extends WriteName>(
  name: Name,
  params: ParamsOf<Name>,
  body: BodyOf<Name>,
  audience?: Audience,
): Promise<ReplyOf<Name>> {
  const { path, method } = (await table)[name];
  const init = {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  return readReply(name, await answer(requestAddress(path, { ...params }, { audience }), init));
}
