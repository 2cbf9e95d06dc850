/** The report of an import as lines for a terminal, in Spanish or English. */
import type { ImportReport } from '#contract/imports.ts';
import type { Localised } from '#domain/localised.ts';
import type { Locale } from '#domain/vocabularies.ts';

/** Entries of a list that are printed; the rest is counted. */
const mostLines = 50;

const heads: Readonly<Record<'read' | 'loaded' | 'changed' | 'unchanged' | 'rejected', Localised>> = {
  read: { es: 'leídas', en: 'read' },
  loaded: { es: 'nuevas', en: 'new' },
  changed: { es: 'cambian', en: 'changed' },
  unchanged: { es: 'iguales', en: 'unchanged' },
  rejected: { es: 'rechazadas', en: 'rejected' },
};
const columns = ['read', 'loaded', 'changed', 'unchanged', 'rejected'] as const;

/** Text from files must not drive the terminal. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is replaced
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}

function table({ tables, read, loaded, changed, unchanged, rejected }: ImportReport, locale: Locale): string[] {
  const total = { file: 'total', read, loaded, changed, unchanged, rejected: rejected.length };
  const rows = [
    ['', ...columns.map((column) => heads[column][locale])],
    ...[...tables, total].map((counts) => [plain(counts.file), ...columns.map((column) => String(counts[column]))]),
  ];
  const widths = ['', ...columns].map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
}

function limited(title: Localised, lines: readonly string[], locale: Locale): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostLines;
  const rest = {
    es: `  … y ${String(more)} más (--json los da todos)`,
    en: `  … and ${String(more)} more (--json gives all)`,
  };
  const shown = lines.slice(0, mostLines).map((line) => `  ${plain(line)}`);
  return ['', `${title[locale]} (${String(lines.length)})`, ...shown, ...(more > 0 ? [rest[locale]] : [])];
}

function place(
  {
    file,
    row,
    column,
    value,
  }: { file: string; row?: number | undefined; column?: string | undefined; value?: string | undefined },
  locale: Locale,
): string {
  const line = row === undefined ? '' : locale === 'es' ? `, fila ${String(row)}` : `, row ${String(row)}`;
  const named = column ? `, ${column}` : '';
  return `${file}${line}${named}${value ? ` "${value}"` : ''}`;
}

/** Counts per table, then rejected rows, warnings and resolved names. */
export function reportLines(report: ImportReport, locale: Locale): string[] {
  const rejected = report.rejected.map(
    ({ reason, more = [], ...at }) =>
      `${place(at, locale)}: ${[reason, ...more].map((text) => text[locale]).join('; ')}`,
  );
  const warnings = report.warnings.map(({ message, ...at }) => `${place(at, locale)}: ${message[locale]}`);
  const names = new Map(report.resolved.map(({ value, id }) => [`${value} -> ${id}`, true]));
  return [
    ...table(report, locale),
    ...limited({ es: 'Filas rechazadas', en: 'Rejected rows' }, rejected, locale),
    ...limited({ es: 'Avisos', en: 'Warnings' }, warnings, locale),
    ...limited({ es: 'Nombres reconocidos', en: 'Names recognised' }, [...names.keys()], locale),
  ];
}
