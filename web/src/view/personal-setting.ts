/** Settings of one person on one device (theme, language); silent where the browser refuses storage. */

/** The stored value, or null when there is none or storage is unavailable. */
export function readSetting(name: string): string | null {
  try {
    return globalThis.localStorage.getItem(`tinkuy.${name}`);
  } catch {
    return null;
  }
}

/** Stores a value; does nothing where storage is unavailable. */
export function writeSetting(name: string, value: string): void {
  try {
    globalThis.localStorage.setItem(`tinkuy.${name}`, value);
  } catch {
    // Private windows and strict settings refuse storage: the setting then lasts as long as the page.
  }
}
