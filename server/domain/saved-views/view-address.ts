/** The address of a view as it is kept: a path within its workspace and what the page keeps in the query. */
import { z } from 'zod';
import { personalData } from '../dataset/personal-data.ts';

/** The screens that can be kept: those that show the record. Forms, lists of saved views and workspaces are none. */
const screens = [
  'regions',
  'compare',
  'organisations',
  'groups',
  'events',
  'topics',
  'sources',
  'history',
  'duplicates',
  'about',
];
const path = new RegExp(`^/(?:${screens.join('|')})(?:/[A-Za-z0-9][A-Za-z0-9-]*){0,3}$`);

/** Parts of an address that are no view: whose language, for whom it is shown, a form, a sheet of help, a step of the tour. */
export const notOfView = ['lang', 'audience', 'edit', 'help', 'tour'] as const;

const most = { path: 300, query: 2000, parameters: 40 } as const;

/** What keeps a query from being one of this product; `undefined` for a good one. */
function queryProblem(text: string): string | undefined {
  if (/[\p{Cc}#?\\<>"]/u.test(text)) return 'characters that no address of this product has';
  const parameters = [...new URLSearchParams(text)];
  const names = parameters.map(([name]) => name);
  if (parameters.length > most.parameters) return `more than ${String(most.parameters)} parameters`;
  if (new Set(names).size < names.length) return 'a parameter twice';
  if (names.some((name) => !/^[A-Za-z]{1,40}$/.test(name))) return 'a name that no parameter has';
  const foreign = names.find((name) => notOfView.some((own) => own === name));
  if (foreign !== undefined) return `${foreign} is no part of a view`;
  if (parameters.some(([, value]) => /\p{Cc}/u.test(value) || personalData(value) !== undefined)) {
    return 'personal data';
  }
  return undefined;
}

/** Path from `/` on without the workspace; query without `?`, empty for none, in no language. */
export const ViewAddress = z.object({
  path: z.string().max(most.path).regex(path, 'a screen of this product'),
  query: z
    .string()
    .max(most.query)
    .superRefine((text, context) => {
      const message = queryProblem(text);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    }),
});
export type ViewAddress = z.infer<typeof ViewAddress>;

/** A query as it is kept: without what is no part of a view, empty parameters and repetitions. */
export function keptQuery(query: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [name, value] of query) {
    if (value !== '' && !kept.has(name) && !notOfView.some((own) => own === name)) kept.set(name, value);
  }
  return kept.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
}

/** The screens by their words in an address, for whoever names them. */
export const screenKinds = [
  'regions',
  'compare',
  'overview',
  'gaps',
  'network',
  'measures',
  'connections',
  'organisations',
  'organisation',
  'groups',
  'group',
  'events',
  'topics',
  'topic',
  'sources',
  'source',
  'history',
  'duplicates',
  'about',
] as const;
export type ScreenKind = (typeof screenKinds)[number];

const singular: Readonly<Partial<Record<string, ScreenKind>>> = {
  organisations: 'organisation',
  groups: 'group',
  topics: 'topic',
  sources: 'source',
  regions: 'overview',
};

/** Which screen a path opens, and the id of what it shows. */
export function screenOf({ path: asked }: Pick<ViewAddress, 'path'>): { kind: ScreenKind; id?: string } {
  const [section = '', id, part] = asked.split('/').slice(1);
  const kind = screenKinds.find((known) => known === part) ?? (id === undefined ? undefined : singular[section]);
  const screen = kind ?? screenKinds.find((known) => known === section) ?? 'regions';
  return id === undefined ? { kind: screen } : { kind: screen, id };
}
