/** What a filter can ask for in a workspace: an unknown value is a mistake in the question, not an empty answer. */
import { AppError } from '#domain/errors.ts';
import type { FactIndex } from '#domain/fact-index.ts';
import { themes } from '#domain/themes.ts';
import { bases, eventKinds, noPillar, organisationKinds, participationRoles, tieKinds } from '#domain/vocabularies.ts';
import { themesOf } from './workspaces.ts';

/** Relations that the `tie` filter takes beside kinds of tie. */
const relations = ['membership', 'engagement', 'part-of', 'group-link'];

interface Known {
  /** What it takes, else any value of the form `fits`: a year without events is an empty answer, not a mistake. */
  readonly values?: (index: FactIndex) => Iterable<string>;
  readonly fits?: { readonly form: RegExp; readonly words: string };
  /** Whether the values are so many that an answer names the unknown ones only. */
  readonly many?: true;
}

/** Kinds of the ties that are on file as claims, because a side is not named. */
function unnamedKinds({ claims }: FactIndex['facts']): string[] {
  return claims.flatMap(({ aspect, measure }) => (aspect === 'tie' && measure !== undefined ? [measure] : []));
}

const ids = (facts: readonly { readonly id: string }[]): string[] => facts.map(({ id }) => id);

const filters: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['pillar', { values: ({ facts }) => [...ids(facts.pillars), noPillar] }],
  ['kind', { values: () => organisationKinds }],
  ['theme', { values: (index) => [...themesOf(index), ...themes] }],
  ['mandate', { values: ({ facts }) => ids(facts.mandates), many: true }],
  [
    'tie',
    {
      values: ({ facts }) => [
        ...relations,
        ...tieKinds,
        ...facts.tiedTo.map(({ kind }) => kind),
        ...unnamedKinds(facts),
      ],
    },
  ],
  ['regions', { values: ({ facts }) => ids(facts.regions), many: true }],
  ['group', { values: ({ facts }) => ids(facts.groups) }],
  ['topic', { values: ({ facts }) => ids(facts.topics), many: true }],
  ['eventKind', { values: () => eventKinds }],
  ['region', { values: ({ facts }) => ids(facts.regions), many: true }],
  ['organisation', { values: ({ facts }) => ids(facts.organisations), many: true }],
  ['role', { values: () => participationRoles }],
  ['basis', { values: () => bases }],
  ['source', { values: ({ facts }) => ids(facts.sources), many: true }],
  ['year', { fits: { form: /^\d{4}$/, words: 'a year has four digits' } }],
]);

function asked(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((item) => typeof item === 'string');
}

/**
 * Checks the filters of a question, whichever it has.
 * @throws AppError INVALID_INPUT; details: `unknown` holds the unknown values by filter, `allowed` what the filter
 * takes, left out for years and where there are many
 */
export function checkFilters(index: FactIndex, query: Readonly<Record<string, unknown>>): void {
  const unknown: Record<string, string[]> = {};
  const allowed: Record<string, string[]> = {};
  for (const [name, { values, fits, many }] of filters) {
    const wanted = asked(query[name]);
    if (wanted.length === 0) continue;
    const known = new Set(values?.(index));
    const strange = wanted.filter((value) => !known.has(value) && !(fits?.form.test(value) ?? false));
    if (strange.length === 0) continue;
    unknown[name] = strange;
    if (values && !many) allowed[name] = [...known];
  }
  const fields = Object.entries(unknown).map(([field, values]) => {
    const list = allowed[field];
    const hint = list ? `allowed are ${list.join(', ')}` : filters.get(field)?.fits?.words;
    return { field, problem: `nothing on file is called ${values.join(', ')}${hint ? `; ${hint}` : ''}` };
  });
  if (fields.length === 0) return;
  const text = fields.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
  throw new AppError('INVALID_INPUT', text, { details: { in: 'querystring', fields, unknown, allowed } });
}
