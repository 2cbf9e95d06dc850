/** The theme as state: the choice, and what is shown (for canvases that read colours). */
import { useSyncExternalStore } from 'react';
import { currentTheme, onThemeChange, shownTheme, type Theme } from './theme.ts';

/** The choice and the scheme on screen; changes with the choice and with the system. */
export function useTheme(): { readonly choice: Theme; readonly shown: 'light' | 'dark' } {
  const choice = useSyncExternalStore(onThemeChange, currentTheme);
  const shown = useSyncExternalStore(onThemeChange, shownTheme);
  return { choice, shown };
}
