/** What edits would do, asked of the service without saving anything. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Edit } from '#domain/editing/edit.ts';
import type { EditsView } from '#domain/views/editing-view.ts';
import { sendToEndpoint } from '../api/client.ts';
import { currentAuthor, editingRoles } from '../view/author.ts';
import { useView } from '../view/use-view.ts';

/** Asked once for the same edits; nothing is asked without any. The role of a preview is in no history. */
export function usePreview(edits: readonly Edit[]): UseQueryResult<EditsView> {
  const { workspace } = useView();
  const author = currentAuthor() ?? editingRoles[0] ?? 'analyst';
  return useQuery<EditsView>({
    // Not among the answers that are asked anew after a change: what has been saved cannot be previewed.
    queryKey: ['preview', workspace, edits],
    queryFn: () => sendToEndpoint('edit', { workspace }, { author, edits: [...edits], dryRun: true }),
    enabled: edits.length > 0,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}
