/** The typed client: paths, inputs and replies come from the one table of endpoints. */
import type { z } from 'zod';
import { endpoints, type EndpointName } from '#contract/endpoints.ts';
import { Problem } from '#contract/problem.ts';
import { ApiError } from './api-error.ts';
import { requestAddress, type QueryValue } from './request-address.ts';

type Table = typeof endpoints;
export type ParamsOf<Name extends EndpointName> = z.input<Table[Name]['params']>;
export type QueryOf<Name extends EndpointName> = { [Key in keyof z.input<Table[Name]['query']>]?: QueryValue };
export type ReplyOf<Name extends EndpointName> = z.output<Table[Name]['reply']>;

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ApiError('reply', `no JSON in reply ${String(response.status)}`);
  }
}

async function answer(address: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(address, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError('network', `no answer from ${address}`);
  }
}

/** Asks an endpoint and checks the reply; throws `ApiError`. */
export async function callEndpoint<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name>,
  signal?: AbortSignal,
): Promise<ReplyOf<Name>> {
  const { path, reply } = endpoints[name];
  const response = await answer(requestAddress(path, { ...params }, { ...query }), signal);
  const body = await bodyOf(response);
  if (!response.ok) {
    const problem = Problem.safeParse(body);
    throw new ApiError(problem.success ? 'problem' : 'reply', `${name}: ${String(response.status)}`, problem.data);
  }
  const parsed = reply.safeParse(body);
  if (!parsed.success) throw new ApiError('reply', `${name}: ${parsed.error.message}`);
  // The schema of this very endpoint has just accepted the value; TypeScript cannot follow a generic key.
  return parsed.data as ReplyOf<Name>;
}
