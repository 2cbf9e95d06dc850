/** The address that a saved view opens, in the workspace that it is kept in. */
import { keptQuery, ViewAddress } from '#domain/saved-views/view-address.ts';

/** Path and query; `lang` is that of the reader, left out where the address does not say it. */
export function savedAddress(workspace: string, { path, query }: ViewAddress, lang?: string): string {
  const parts = [query, ...(lang === undefined ? [] : [`lang=${lang}`])].filter((part) => part !== '');
  return `/${workspace}${path}${parts.length === 0 ? '' : `?${parts.join('&')}`}`;
}

/** What is kept of the place that is open; undefined for one that cannot be kept. */
export function addressToKeep(workspace: string, pathname: string, query: URLSearchParams): ViewAddress | undefined {
  const path = pathname.slice(workspace.length + 1).replace(/\/$/, '');
  if (!pathname.startsWith(`/${workspace}/`)) return undefined;
  return ViewAddress.safeParse({ path, query: keptQuery(query) }).data;
}
