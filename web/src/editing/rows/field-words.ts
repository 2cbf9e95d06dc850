/** Names of fields, help for them, and their values in words. */
import { tableNamed } from '#domain/dataset/dataset-tables.ts';
import { parseDate } from '#domain/dataset/parse-date.ts';
import { listItems } from '#domain/dataset/parse-cell.ts';
import type { Table } from '#domain/dataset/table.ts';
import { words } from '#domain/wording.ts';
import { codeInWords } from '../../components/code-in-words.ts';
import { formatDate } from '../../components/format-date.ts';
import { capitalised, formatList } from '../../components/format-number.ts';
import { vocabularies } from '../../i18n/catalogues.ts';
import { useText } from '../../i18n/use-text.ts';
import { wordsOfField } from './table-fields.ts';
import type { Names } from './use-names.ts';

/** The words of a field: those of its table, else those of its name. */
export function useFieldWords() {
  const { t, word, lang } = useText();
  const labels: Readonly<Record<string, string>> = vocabularies[lang].formLabel;
  const hints: Readonly<Record<string, string>> = vocabularies[lang].formHint;
  return {
    labelOf: (table: string, field: string): string =>
      labels[`${table}.${field}`] ?? labels[field] ?? capitalised(word('field', field)),
    hintOf: (table: string, field: string): string | undefined => hints[`${table}.${field}`] ?? hints[field],
    /** A cell as a reader would say it. */
    valueOf: (tableName: string, field: string, text: string, names: Names): string => {
      const table: Table | undefined = tableNamed(tableName);
      const kind = table?.columns.find((column) => column.field === field)?.kind;
      const nameOf = (id: string): string => names.get(id)?.[lang] ?? id;
      if (text === '') return t('editing.none');
      const list = wordsOfField(tableName, field);
      if (list !== undefined) return word(list, text);
      if (field === 'measure') return words('measure', text)[lang];
      if (kind?.type === 'reference') return formatList(listItems(text).map(nameOf), lang);
      if (kind?.type === 'list') return formatList(listItems(text), lang);
      if (field === 'country' || field === 'language') return codeInWords(text, field, lang);
      if (kind?.type === 'yes-no') return text === 'yes' ? t('editing.yes') : t('editing.no');
      if (kind?.type === 'date') {
        const parsed = parseDate(text);
        return 'value' in parsed ? formatDate(parsed.value, lang) : text;
      }
      return text;
    },
  };
}
