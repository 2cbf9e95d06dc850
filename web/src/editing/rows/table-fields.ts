/** How a table of the dataset is laid out as a form: order, what is rare, and which words its lists have. */
import type { Column, Table } from '#domain/dataset/table.ts';
import { mustHave } from '#domain/dataset/row-schema.ts';
import type { VocabularyName } from '../../i18n/catalogues.ts';

/** Rarely needed: under "more fields". */
const rare: ReadonlySet<string> = new Set(['id', 'key', 'basis', 'attested', 'order']);
const rareOf: Readonly<Record<string, readonly string[]>> = {
  organisations: ['name_es', 'name_en', 'short_es', 'short_en', 'scope', 'country'],
  sources: ['title_es', 'title_en', 'language', 'accessed'],
  events: ['part_of', 'count'],
  ties: ['strength'],
  claims: ['category', 'comparator'],
  expected_roles: ['template', 'target'],
};

/** Asked for with the source, once for the whole form. */
const origin: ReadonlySet<string> = new Set(['source', 'locator']);

const lists: Readonly<Record<string, VocabularyName>> = {
  'organisations.kind': 'organisationKind',
  'presences.mode': 'presenceMode',
  'part_of.kind': 'partOfKind',
  'groups.kind': 'groupKind',
  'memberships.role': 'groupRole',
  'engagements.level': 'engagementRung',
  'group_links.kind': 'groupLinkKind',
  'events.kind': 'eventKind',
  'participations.role': 'participationRole',
  'ties.kind': 'tieKind',
  'claims.aspect': 'aspect',
  'sources.kind': 'sourceKind',
  'sources.confidentiality': 'confidentiality',
  'mandates.theme': 'theme',
  'expected_roles.theme': 'theme',
};

/** The list of words for a choice; undefined where the values are shown as they are. */
export function wordsOfField(table: string, field: string): VocabularyName | undefined {
  return field === 'basis' ? 'basis' : lists[`${table}.${field}`];
}

export interface FieldLayout {
  readonly main: readonly Column[];
  readonly more: readonly Column[];
  /** Whether the table has a source at all: a source has none. */
  readonly sourced: boolean;
}

/** Required fields are always shown; the id of what is on file cannot be changed and is left out. */
export function fieldLayout(table: Table, { onFile }: { readonly onFile: boolean }): FieldLayout {
  const isRare = (column: Column): boolean =>
    (column.extra || rare.has(column.field) || rareOf[table.name]?.includes(column.field) === true) &&
    !(mustHave(table, column) && column.field !== 'template' && column.field !== 'target');
  const shown = table.columns.filter(({ field }) => !origin.has(field) && !(onFile && field === 'id'));
  return {
    main: shown.filter((column) => !isRare(column)),
    more: shown.filter(isRare),
    sourced: table.columns.some(({ field }) => field === 'source'),
  };
}

/** What a new row starts with, where nearly all rows say the same. */
export const startValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sources: { kind: 'document', confidentiality: 'restricted' },
  memberships: { role: 'member' },
  expected_roles: { template: 'regional-working-group', target: '1', weight: '2' },
  role_scope: { applicable: 'no' },
};
