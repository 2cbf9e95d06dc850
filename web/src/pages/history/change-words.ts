/** What a change did, in words: its headline and its counts. */
import { resetMark } from '#domain/history/reset-mark.ts';
import type { Came, ChangeCounts, ChangeItem } from '#domain/views/history-view.ts';
import { formatList, formatNumber } from '../../components/format-number.ts';
import type { Text } from '../../i18n/use-text.ts';

type Sort = 'nodes' | 'statements';
const kinds = ['added', 'changed', 'removed'] as const;

/** "2 afirmaciones añadidas, 1 corregida": the noun stands once. */
function cameParts(sort: Sort, came: Came, { t, lang }: Text): string[] {
  const capital = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;
  return kinds
    .filter((kind) => came[kind] > 0)
    .map((kind, place) => {
      const options = { count: came[kind], text: formatNumber(came[kind], lang) };
      return place === 0 ? t(`history.${sort}${capital[kind]}`, options) : t(`history.${kind}`, options);
    });
}

/** Counts in words, statements first; says so when nothing changed. */
export function countsInWords({ nodes, statements }: ChangeCounts, text: Text): string {
  const parts = [cameParts('statements', statements, text), cameParts('nodes', nodes, text)];
  const words = parts.filter((part) => part.length > 0).map((part) => part.join(', '));
  return words.length === 0 ? text.t('history.nothing') : words.join('; ');
}

/** "5", "5 y 7", "5, 7 y 9", at most ten of them. */
export function sequenceList(sequences: readonly number[], lang: Text['lang']): string {
  const shown = [...sequences].sort((a, b) => a - b).map(String);
  return shown.length <= 10 ? formatList(shown, lang) : `${shown.slice(0, 10).join(', ')}, …`;
}

/** `peru-vps@3d9ad3a5bb42` -> `peru-vps`: the digest says nothing to a reader. */
function datasetOf(imported: string): string {
  return imported.replace(/@[0-9a-f]+$/, '');
}

/** What the change is called: what it undid, what it loaded, or what it is about. */
export function changeHeadline({ sequence, undoes, about, ...change }: ChangeItem, { t, lang, name }: Text): string {
  if (undoes) return t('history.headUndo', { count: undoes.length, list: sequenceList(undoes, lang) });
  if (change.import?.startsWith(resetMark) === true) return t('history.headReset');
  if (change.import !== undefined) return t('history.headImport', { dataset: datasetOf(change.import) });
  if (about.length > 0) return formatList(about.map(name), lang);
  return t('history.number', { number: sequence });
}

/** Whether the headline already names what the change is about. */
export function headlineNamesThings(change: ChangeItem): boolean {
  return change.undoes === undefined && change.import === undefined;
}

/** The reason that a person gave; what a load of data writes by itself is none. */
export function reasonGiven(change: ChangeItem): string | undefined {
  const ownOfLoad = change.import !== undefined && /^(import|seeds\/.*)$/.test(change.reason);
  return change.reason === '' || ownOfLoad ? undefined : change.reason;
}
