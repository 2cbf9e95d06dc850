/** An endpoint's answer in a component; the last answer stays on screen while the next one loads. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useAskedAudience } from '../view/use-audience.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { callEndpoint, type ParamsOf, type QueryOf, type ReplyOf } from './client.ts';

interface Options {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** False: never show the answer to another question while loading (default: the last one, unless it was for another audience). */
  readonly keep?: boolean;
  /** True: never an answer that was asked for earlier. */
  readonly fresh?: boolean;
  /** Asks again every so many milliseconds. */
  readonly every?: number;
  /** Sent along without being part of the question: the answer is the same with another one. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** The key of a question: for another audience it is another question, with an answer of its own. */
function audienceOf(queryKey: readonly unknown[] | undefined): unknown {
  return queryKey?.[3];
}

/** Asks `name` with path parameters and query, for the audience of the address; see `QueryBoundary` for its loading and failed states. */
export function useEndpoint<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name>,
  { enabled = true, keep = true, fresh = false, every, beside }: Options = {},
): UseQueryResult<ReplyOf<Name>> {
  const audience = useAskedAudience();
  return useQuery<ReplyOf<Name>>({
    queryKey: [name, params, query, audience],
    queryFn: ({ signal }) =>
      callEndpoint(name, params, { ...query, ...beside, ...(audience === undefined ? {} : { audience }) }, signal),
    enabled,
    // What one audience was shown never stands in for the answer to another.
    ...(keep && !fresh
      ? {
          placeholderData: (previous, question) =>
            audienceOf(question?.queryKey) === audience ? keepPreviousData(previous) : undefined,
        }
      : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(fresh ? { staleTime: 0, gcTime: 0 } : {}),
  });
}
