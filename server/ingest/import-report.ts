/** The report of an import: what was read and what became of it. */
import type { Findings, ImportWarning, RejectedRow, ResolvedName, TableCounts } from './findings.ts';

/** `read` is the sum of loaded, changed, unchanged and the number of rejected rows. */
export interface ImportReport {
  readonly workspace: string;
  readonly read: number;
  readonly loaded: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: readonly RejectedRow[];
  readonly warnings: readonly ImportWarning[];
  readonly resolved: readonly ResolvedName[];
  readonly tables: readonly TableCounts[];
}

/** By file, then row; what concerns the whole file comes first. */
function inOrder<Entry extends { readonly file: string; readonly row?: number }>(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => (a.file === b.file ? (a.row ?? 0) - (b.row ?? 0) : a.file < b.file ? -1 : 1));
}

export function importReport(workspace: string, { warnings, rejected, resolved, tables }: Findings): ImportReport {
  const counts = [...tables.values()];
  const sum = (of: 'read' | 'loaded' | 'changed' | 'unchanged'): number =>
    counts.reduce((total, count) => total + count[of], 0);
  return {
    workspace,
    read: sum('read'),
    loaded: sum('loaded'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    rejected: inOrder(rejected),
    warnings: inOrder(warnings),
    resolved: inOrder(resolved),
    tables: counts,
  };
}
