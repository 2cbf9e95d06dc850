/** Addresses of views: paths under a workspace, and the part of the query that every internal link keeps. */
import { AsOf } from '#domain/edtf.ts';

/** What every internal link keeps: the language, the asked time, for whom it is shown, and the step of the tour. */
const kept = ['lang', 'at', 'audience', 'tour'] as const;

export type QueryChanges = Readonly<Record<string, string | undefined>>;

/** The query with changes; undefined and empty values are removed. */
export function changedQuery(query: URLSearchParams, changes: QueryChanges): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** A path with the kept part of the query and the given parameters; a `#part` of the path stays last. */
export function linkTo(path: string, query: URLSearchParams, parameters: QueryChanges = {}): string {
  const base = new URLSearchParams();
  for (const name of kept) {
    const value = query.get(name);
    if (value !== null) base.set(name, value);
  }
  const [bare = '', anchor] = path.split('#');
  const text = readable(changedQuery(base, parameters));
  return `${bare}${text === '' ? '' : `?${text}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The query as people can read it: commas and colons as they are. */
export function readable(query: URLSearchParams): string {
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The asked time of the query; anything that is no date counts as latest. */
export function askedTime(query: URLSearchParams): string {
  const asked = AsOf.safeParse(query.get('at'));
  return asked.success ? asked.data : 'latest';
}
