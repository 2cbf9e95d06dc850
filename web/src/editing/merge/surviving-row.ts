/** The row that stays when two organisations become one: chosen words, the lists of both. */
import { listItems } from '#domain/dataset/parse-cell.ts';
import type { TypedCells } from '#domain/editing/edit.ts';

/** Fields of which one value survives. */
const chooseable = [
  'name',
  'name_es',
  'name_en',
  'short_es',
  'short_en',
  'acronym',
  'kind',
  'scope',
  'country',
] as const;

/** Of the source of a row, not of the organisation. */
const origin: ReadonlySet<string> = new Set(['source', 'locator', 'basis', 'key']);

/** The value chosen for each field; a field that is not in it keeps that of the organisation that stays. */
export type Choices = ReadonlyMap<string, string>;

export interface MergeChoice {
  readonly field: string;
  /** Different values, none empty: of the one that stays, of the one that goes, and what was chosen if it is neither. */
  readonly options: readonly string[];
  /** The one that survives. */
  readonly chosen: string;
}

function valueOf(field: string, into: TypedCells, from: TypedCells, choices: Choices): string {
  return [choices.get(field), into[field], from[field]].find((text) => (text ?? '') !== '') ?? '';
}

/** The fields in which one has to choose. */
export function mergeChoices(into: TypedCells, from: TypedCells, choices: Choices): MergeChoice[] {
  return chooseable
    .map((field) => {
      const values = [into[field] ?? '', from[field] ?? '', choices.get(field) ?? ''];
      const options = [...new Set(values.filter((text) => text !== ''))];
      return { field, options, chosen: valueOf(field, into, from, choices) };
    })
    .filter(({ options }) => options.length > 1);
}

/** Without a source: what says that the two are one comes from the form. */
export function survivingRow(into: TypedCells, from: TypedCells, choices: Choices): TypedCells {
  const own = Object.fromEntries(Object.entries(into).filter(([field]) => !origin.has(field)));
  const words = Object.fromEntries(chooseable.map((field) => [field, valueOf(field, into, from, choices)]));
  const both = (field: string): string =>
    [...new Set([...listItems(into[field] ?? ''), ...listItems(from[field] ?? '')])].join('|');
  return {
    ...own,
    ...words,
    aliases: both('aliases'),
    mandates: both('mandates'),
    pillar: into.pillar ?? from.pillar ?? '',
  };
}
