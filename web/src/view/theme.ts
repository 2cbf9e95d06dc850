/** Light, dark or as the system: a personal setting, put on the root element; canvases listen to changes. */
import { readSetting, writeSetting } from './personal-setting.ts';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();

/** The stored choice; `system` when there is none. */
export function storedTheme(): Theme {
  const stored = readSetting('theme');
  return themes.find((theme) => theme === stored) ?? 'system';
}

/** The choice that the root element bears now. */
export function currentTheme(): Theme {
  const applied = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === applied) ?? 'system';
}

/** Puts the choice on the root element and tells listeners; `system` leaves it to the style sheet. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  for (const listener of listeners) listener();
}

/** Applies and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  writeSetting('theme', theme);
  applyTheme(theme);
}

const dark = '(prefers-color-scheme: dark)';

/** Calls back whenever colours may have changed, by choice or by the system; returns how to stop. */
export function onThemeChange(listener: () => void): () => void {
  const media = globalThis.matchMedia(dark);
  listeners.add(listener);
  media.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', listener);
  };
}

/** What is on screen now. */
export function shownTheme(): 'light' | 'dark' {
  const theme = currentTheme();
  if (theme !== 'system') return theme;
  return globalThis.matchMedia(dark).matches ? 'dark' : 'light';
}
