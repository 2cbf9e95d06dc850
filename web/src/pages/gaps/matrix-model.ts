/** The matrix as it is drawn: columns with a group first, roles by theme, counts per theme and column. */
import type { MatrixCell, MatrixColumn, MatrixView } from '#domain/views/coverage-view.ts';
import type { RoleRef } from '#domain/views/pieces.ts';

export interface ColumnModel {
  readonly key: string;
  readonly column: MatrixColumn;
  /** The place and group of the page. */
  readonly here: boolean;
  /** Place of its cells in each row of the answer. */
  readonly index: number;
}

export interface RowModel {
  readonly role: RoleRef;
  /** In the order of the columns of the model. */
  readonly cells: readonly MatrixCell[];
}

export interface ThemeModel {
  readonly theme: string;
  readonly rows: readonly RowModel[];
  /** Covered and applicable by column; null where the region has no group. */
  readonly counts: readonly ({ readonly covered: number; readonly applicable: number } | null)[];
}

export interface MatrixModel {
  readonly withGroup: readonly ColumnModel[];
  readonly without: readonly ColumnModel[];
  readonly columns: readonly ColumnModel[];
  readonly themes: readonly ThemeModel[];
}

interface Place {
  readonly region: string;
  /** Group that the page shows; null for a region without one. */
  readonly group: string | null;
}

function keyOf({ region, group }: MatrixColumn): string {
  return `${region.id}~${group?.id ?? ''}`;
}

/** Orders columns: of this place first, otherwise as they come. */
function hereFirst(columns: readonly ColumnModel[]): ColumnModel[] {
  return [...columns].sort((a, b) => Number(b.here) - Number(a.here) || a.index - b.index);
}

function countsOf(columns: readonly ColumnModel[], theme: string): ThemeModel['counts'] {
  return columns.map(({ column }) => {
    const own = column.themes.find((one) => one.theme === theme);
    // Nothing is counted where no role of the theme applies, or all of them are withheld.
    if (column.group === null || own === undefined || own.applicable === 0) return null;
    return { covered: own.covered, applicable: own.applicable };
  });
}

/** The model for a page. Themes and roles keep the order of the answer. */
export function matrixModel({ columns, items }: MatrixView, place: Place): MatrixModel {
  const all = columns.map((column, index): ColumnModel => ({
    ...{ key: keyOf(column), column, index },
    here: column.region.id === place.region && (column.group?.id ?? null) === place.group,
  }));
  const withGroup = hereFirst(all.filter(({ column }) => column.group !== null));
  const without = hereFirst(all.filter(({ column }) => column.group === null));
  const ordered = [...withGroup, ...without];
  const themes = [...new Set(items.map(({ role }) => role.theme))].map((theme): ThemeModel => {
    const rows = items
      .filter(({ role }) => role.theme === theme)
      .map(({ role, cells }) => ({ role, cells: ordered.flatMap(({ index }) => cells[index] ?? []) }));
    return { theme, rows, counts: countsOf(ordered, theme) };
  });
  return { withGroup, without, columns: ordered, themes };
}

/** Marks the first column of those without a group, for the space before it. */
export function columnClass({ here }: ColumnModel, index: number, model: MatrixModel): string {
  const first = index === model.withGroup.length && index > 0;
  return [here ? 'here' : '', first ? 'first-without' : ''].filter((name) => name !== '').join(' ');
}
