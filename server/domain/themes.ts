/** The order of themes wherever they are listed: what the groups lack most first, then the model's order, then the alphabet. */

/** Themes that ship (model.md); a dataset may add its own. */
export const themes = [
  'environment',
  'security',
  'human-rights',
  'extractives',
  'dialogue',
  'indigenous-peoples',
  'development',
  'academia',
  'media',
] as const;

function place(theme: string): number {
  const known = themes.findIndex((one) => one === theme);
  return known === -1 ? themes.length : known;
}

/** Order of two themes; those that do not ship come last, by name. */
export function byTheme(a: string, b: string): number {
  return place(a) - place(b) || (a === b ? 0 : a < b ? -1 : 1);
}
