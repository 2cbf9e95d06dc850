/** What an import found: counts, rejected rows, warnings, and how names were resolved. The report is made of it. */
import { fold } from '#domain/dataset/fold.ts';
import { personalData } from '#domain/dataset/personal-data.ts';
import type { Localised } from '#domain/localised.ts';

export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
}

export interface ImportWarning extends Place {
  readonly message: Localised;
}

export interface RejectedRow extends Required<Place> {
  readonly reason: Localised;
  /** Further problems of the same row. */
  readonly more?: readonly Localised[];
}

/** A name, acronym or alias that was taken for a node. */
export interface ResolvedName extends Required<Place> {
  readonly id: string;
}

export type RowOutcome = 'loaded' | 'changed' | 'unchanged' | 'rejected';

export interface TableCounts {
  readonly file: string;
  read: number;
  loaded: number;
  changed: number;
  unchanged: number;
  rejected: number;
}

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

export interface Findings {
  readonly warnings: ImportWarning[];
  readonly rejected: RejectedRow[];
  readonly resolved: ResolvedName[];
  readonly tables: Map<string, TableCounts>;
  /** Rows that were rejected, by table and each folded name that they would have defined (`rejectedName`). */
  readonly rejectedNames: Map<string, RowPlace>;
}

/** The key of `rejectedNames`; `table` is a table's English name. */
export function rejectedName(table: string, name: string): string {
  return `${table} ${fold(name)}`;
}

export function noFindings(): Findings {
  return { warnings: [], rejected: [], resolved: [], tables: new Map(), rejectedNames: new Map() };
}

/** Counts a row of a file under its outcome. */
export function countRow(findings: Findings, file: string, outcome: RowOutcome): void {
  const counts = findings.tables.get(file) ?? { file, read: 0, loaded: 0, changed: 0, unchanged: 0, rejected: 0 };
  counts.read += 1;
  counts[outcome] += 1;
  findings.tables.set(file, counts);
}

/** A value as a report may show it: shortened, and masked when it holds personal data. */
export function shownValue(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  if (personalData(text.slice(0, 10_000)) !== undefined) return '•••';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
