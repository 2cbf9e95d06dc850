/** The saved views of the workspace, and how one is opened. */
import type { SavedViewItem } from '#domain/views/saved-views-view.ts';
import { useEndpoint } from '../api/use-endpoint.ts';
import { useView } from '../view/use-view.ts';
import { savedAddress } from './saved-address.ts';

/** `address` keeps the language of the reader and nothing else of the view that is open. */
export function useSavedViews({ enabled = true }: { readonly enabled?: boolean } = {}) {
  const { workspace, query } = useView();
  const list = useEndpoint('savedViews', { workspace }, {}, { enabled: enabled && workspace !== '' });
  const lang = query.get('lang') ?? undefined;
  return { list, address: (view: SavedViewItem): string => savedAddress(workspace, view, lang) };
}
