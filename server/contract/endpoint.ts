/** What an endpoint is: method, path, input and reply in zod. Validation, OpenAPI and the web's client derive from it. */
import type { z } from 'zod';

export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Path under /api with `:name` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  readonly params: Params;
  readonly query: Query;
  readonly reply: Reply;
}

/** An endpoint that takes a body. */
export interface PostEndpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
> extends Endpoint<Params, Query, Reply> {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly body: Body;
}

/** Declares an endpoint that takes a body. */
export function postEndpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Reply extends z.ZodType,
  Body extends z.ZodType,
>(declaration: PostEndpoint<Params, Query, Reply, Body>): PostEndpoint<Params, Query, Reply, Body> {
  return declaration;
}

/** Declares an endpoint; exists so that types are inferred. */
export function endpoint<Params extends z.ZodType, Query extends z.ZodType, Reply extends z.ZodType>(
  declaration: Endpoint<Params, Query, Reply>,
): Endpoint<Params, Query, Reply> {
  return declaration;
}
