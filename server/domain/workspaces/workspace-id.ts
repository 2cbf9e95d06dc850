/** What a workspace may be called: its id stands in addresses, so it is short, plain, and no word that means something else there. */
import { slug } from '../dataset/fold.ts';
import { longestId } from '../dataset/parse-cell.ts';
import type { Localised } from '../localised.ts';

/** First parts of addresses of the page, and words that stand after /api. */
const reserved = new Set([
  ...['api', 'assets', 'about', 'settings', 'help', 'new'],
  ...['workspaces', 'health', 'docs', 'imports', 'backup', 'purges', 'measures', 'progress'],
]);
const shape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const workspaceIdRule: Localised = {
  es: 'el espacio de trabajo se escribe en minúsculas, cifras y guiones (100 a lo más), y no puede llamarse api, assets, about, workspaces ni como otra parte de Tinkuy',
  en: 'a workspace has small letters, digits and hyphens (100 at most), and cannot be called api, assets, about, workspaces or like another part of Tinkuy',
};

export function isWorkspaceId(id: string): boolean {
  return id.length <= longestId && shape.test(id) && !reserved.has(id);
}

/** A free id from a title: `Río Claro` gives `rio-claro`, or `rio-claro-2` when that is taken or reserved. */
export function freeWorkspaceId(title: string, taken: ReadonlySet<string>): string {
  const base = slug(title) || 'workspace';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${String(count)}`;
    if (isWorkspaceId(id) && !taken.has(id)) return id;
  }
}
