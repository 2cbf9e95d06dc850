/** Writing from a component: sends a body, and has every answer about that workspace asked anew. */
import { useMutation, useQueryClient, type QueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ApiError } from './api-error.ts';
import { useAskedAudience } from '../view/use-audience.ts';
import { sendToEndpoint, type BodyOf, type ParamsOf, type ReplyOf, type WriteName } from './client.ts';

/** Answers that are about all workspaces. */
const ofAll: readonly unknown[] = ['workspaces', 'health'];

/**
 * Marks all answers about a workspace as old, and asks again those on screen; without a workspace, all answers. Resolves
 * when those on screen are there. `gone` is the id of what was removed.
 */
export async function refreshWorkspace(
  client: QueryClient,
  workspace: string | undefined,
  gone?: string,
): Promise<void> {
  const about = (params: unknown, field: string, value: string): boolean =>
    typeof params === 'object' && params !== null && Reflect.get(params, field) === value;
  const isGone = (params: unknown): boolean => gone !== undefined && about(params, 'id', gone);
  // Its page is about to be left: asked again it would only answer that there is no such thing.
  await client.invalidateQueries({ predicate: ({ queryKey: [, params] }) => isGone(params), refetchType: 'none' });
  await client.invalidateQueries({
    predicate: ({ queryKey: [name, params] }) =>
      !isGone(params) && (workspace === undefined || ofAll.includes(name) || about(params, 'workspace', workspace)),
  });
}

export interface Written<Name extends WriteName> {
  readonly params: ParamsOf<Name>;
  readonly body: BodyOf<Name>;
}

/**
 * `mutate({ params, body }, { onSuccess, onError })` sends once and never by itself again. After a success every other
 * screen shows the new state; after a failure nothing typed is touched: show `error` with `WriteFailure`.
 */
export function useWrite<Name extends WriteName>(
  name: Name,
  gone?: string,
): UseMutationResult<ReplyOf<Name>, ApiError, Written<Name>> {
  const client = useQueryClient();
  const audience = useAskedAudience();
  return useMutation<ReplyOf<Name>, ApiError, Written<Name>>({
    mutationFn: ({ params, body }) => sendToEndpoint(name, params, body, audience),
    onSuccess: (_reply, { params }) => {
      const { workspace } = params as { readonly workspace?: string };
      void refreshWorkspace(client, workspace, gone);
    },
  });
}
