/** Whether the window is as narrow as a telephone: the same limit as in the style sheets; paper is none. */
import { useSyncExternalStore } from 'react';

const narrow = 'screen and (max-width: 720px)';

function subscribe(listener: () => void): () => void {
  const media = globalThis.matchMedia(narrow);
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
}

/** True up to 720 px. */
export function useSmallScreen(): boolean {
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia(narrow).matches);
}
