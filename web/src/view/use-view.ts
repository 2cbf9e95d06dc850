/** The address as the state of the view: place, time, language and whatever a page keeps in the query. */
import { useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { askedTime, changedQuery, linkTo, readable, type QueryChanges } from './view-address.ts';
import { isContinued } from './continued-change.ts';
import { useLanguage } from './use-language.ts';

interface Setting {
  readonly replace?: boolean;
  readonly gradual?: boolean;
}

/** The last gradual change, and the query that it led to. */
let last: { names: string; time: number; reached: string } | undefined;

/**
 * `get` reads one query parameter, `list` a comma list; `set` changes several (undefined removes) as a new entry of
 * the history, with `replace` in place, with `gradual` as one entry while the same parameters change quickly; `link` gives the address of a path within the workspace, keeping language
 * and time; `here` the same page with other parameters.
 */
export function useView() {
  const { workspace = '', id } = useParams();
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const lang = useLanguage();
  return useMemo(() => {
    const at = askedTime(query);
    return {
      workspace,
      /** The id in the path: of a region or an organisation. */
      id,
      at,
      lang,
      query,
      get: (name: string): string | undefined => query.get(name) ?? undefined,
      list: (name: string): readonly string[] => (query.get(name) ?? '').split(',').filter((part) => part !== ''),
      set: (changes: QueryChanges, { replace = false, gradual = false }: Setting = {}): void => {
        // What the address says now: after a quick choice before this one it is ahead of what is on screen.
        const asked = new URLSearchParams(window.location.search);
        const text = readable(changedQuery(asked, changes));
        const change = { names: Object.keys(changes).join(), before: readable(asked), time: performance.now() };
        const continued = gradual && isContinued(last, change);
        last = gradual ? { ...change, reached: text } : undefined;
        void navigate(
          { search: text === '' ? '' : `?${text}` },
          { replace: replace || continued, preventScrollReset: true },
        );
      },
      link: (path: string, parameters: QueryChanges = {}): string =>
        linkTo(path === '/' ? '/' : `/${workspace}${path}`, query, parameters),
      here: (changes: QueryChanges): string => {
        const text = readable(changedQuery(query, changes));
        return text === '' ? '?' : `?${text}`;
      },
    };
  }, [workspace, id, query, navigate, lang]);
}

export type View = ReturnType<typeof useView>;
