/** Values of fields in words: closed lists by their vocabulary, dates, yes and no, names. */
import type { FieldValue, Thing } from '#domain/views/history-view.ts';
import { codeInWords } from '../../components/code-in-words.ts';
import { formatDate } from '../../components/format-date.ts';
import { formatList, formatNumber } from '../../components/format-number.ts';
import type { VocabularyName } from '../../i18n/catalogues.ts';
import type { Text } from '../../i18n/use-text.ts';

const dates: ReadonlySet<string> = new Set(['date', 'from', 'to', 'attested', 'accessed', 'month']);
/** Ids of what a claim measures: hyphens read as spaces. */
const hyphened: ReadonlySet<string> = new Set(['measure', 'category', 'unit', 'template', 'scope']);

const kinds: Readonly<Record<string, VocabularyName>> = {
  Organisation: 'organisationKind',
  Region: 'regionKind',
  Group: 'groupKind',
  Event: 'eventKind',
  Source: 'sourceKind',
  PART_OF: 'partOfKind',
  TIED_TO: 'tieKind',
  LINKED_TO: 'groupLinkKind',
  Record: 'recordKind',
};

const lists: Readonly<Record<string, VocabularyName>> = {
  mode: 'presenceMode',
  level: 'engagementRung',
  basis: 'basis',
  confidentiality: 'confidentiality',
  aspect: 'aspect',
  theme: 'theme',
};

/** The closed list that a field's words come from; undefined for free text. */
function vocabularyOf(field: string, thing: Thing): VocabularyName | undefined {
  const sort = thing.what === 'node' ? thing.label : thing.type;
  // How a source names something has the columns of that thing.
  if (field === 'kind')
    return kinds[thing.what === 'statement' && sort === 'DESCRIBES' ? (thing.about[1]?.label ?? '') : sort];
  if (field === 'role')
    return sort === 'MEMBER_OF' ? 'groupRole' : sort === 'TOOK_PART_IN' ? 'participationRole' : undefined;
  return lists[field];
}

/** A value as a reader would say it. */
export function fieldValueInWords(
  field: string,
  value: FieldValue,
  thing: Thing,
  { t, word, name, lang }: Text,
): string {
  if (typeof value === 'boolean') return t(value ? 'history.yes' : 'history.no');
  if (typeof value === 'number') return formatNumber(value, lang, 3);
  if (Array.isArray(value)) return formatList(value.map(String), lang);
  if (typeof value === 'object') return name(value);
  const list = vocabularyOf(field, thing);
  if (list !== undefined) return word(list, value);
  if (dates.has(field)) return formatDate(value, lang);
  if (field === 'country' || field === 'language') return codeInWords(value, field, lang);
  return hyphened.has(field) ? value.replaceAll('-', ' ') : value;
}
