/** An endpoint's answer in a component; the last answer about the same thing stays on screen while the next one loads. */
import { hashKey, keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useAskedAudience } from '../view/use-audience.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { callEndpoint, type ParamsOf, type QueryOf, type ReplyOf } from './client.ts';

interface Options {
  /** False: do not ask yet. */
  readonly enabled?: boolean;
  /** False: never show the answer to another question while loading (default: the last one about the same thing, for the same audience). */
  readonly keep?: boolean;
  /** True: never an answer that was asked for earlier. */
  readonly fresh?: boolean;
  /** Asks again every so many milliseconds. */
  readonly every?: number;
  /** Sent along without being part of the question: the answer is the same with another one. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** The key of a question: of another place or thing, or for another audience, it is one with an answer of its own. */
function keyOf(name: string, params: object, query: object, audience: string | undefined) {
  return [name, params, query, audience] as const;
}

/** Whether two questions differ in their filters and dates alone. */
function sameSubject(one: readonly unknown[], other: readonly unknown[]): boolean {
  return hashKey([one[0], one[1], one[3]]) === hashKey([other[0], other[1], other[3]]);
}

/** Asks `name` with path parameters and query, for the audience of the address; see `QueryBoundary` for its loading and failed states. */
export function useEndpoint<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: QueryOf<Name>,
  { enabled = true, keep = true, fresh = false, every, beside }: Options = {},
): UseQueryResult<ReplyOf<Name>> {
  const audience = useAskedAudience();
  const queryKey = keyOf(name, params, query, audience);
  return useQuery<ReplyOf<Name>>({
    queryKey,
    queryFn: ({ signal }) =>
      callEndpoint(name, params, { ...query, ...beside, ...(audience === undefined ? {} : { audience }) }, signal),
    enabled,
    // What is said of one thing, or to one audience, never stands in for the answer on another.
    ...(keep && !fresh
      ? {
          placeholderData: (previous, asked) =>
            asked && sameSubject(asked.queryKey, queryKey) ? keepPreviousData(previous) : undefined,
        }
      : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(fresh ? { staleTime: 0, gcTime: 0 } : {}),
  });
}
