/** An endpoint's answer in a component; the last answer stays on screen while the next one loads. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { EndpointName } from '#contract/endpoints.ts';
import { callEndpoint, type ParamsOf, type QueryOf, type ReplyOf } from './client.ts';

interface Options {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** False: never show the answer to another question while loading (default: only when the place is the same). */
  readonly keep?: boolean;
  /** True: never an answer that was asked for earlier. */
  readonly fresh?: boolean;
}

/** Asks `name` with path parameters and query; see `QueryBoundary` for its loading and failed states. */
export function useEndpoint<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name>,
  { enabled = true, keep = true, fresh = false }: Options = {},
): UseQueryResult<ReplyOf<Name>> {
  return useQuery<ReplyOf<Name>>({
    queryKey: [name, params, query],
    queryFn: ({ signal }) => callEndpoint(name, params, query, signal),
    enabled,
    ...(keep && !fresh ? { placeholderData: keepPreviousData } : {}),
    ...(fresh ? { staleTime: 0, gcTime: 0 } : {}),
  });
}
