/** Whether the page is laid out for a small screen. */
import { useSyncExternalStore } from 'react';

const query = '(max-width: 720px)';

function subscribe(changed: () => void): () => void {
  const media = globalThis.matchMedia(query);
  media.addEventListener('change', changed);
  return () => {
    media.removeEventListener('change', changed);
  };
}

/** Follows the window. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(query).matches);
}
