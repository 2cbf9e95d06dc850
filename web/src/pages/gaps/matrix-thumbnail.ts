/** The matrix as a small picture: the first columns and roles, a state each. */
import { thumbnailLimits, type Thumbnail, type ThumbnailCell } from '#domain/saved-views/thumbnail.ts';
import type { MatrixModel } from './matrix-model.ts';

/** Smaller cells could not be told apart. */
const mostColumns = 14;
const mostRows = 14;

/** As many columns as fit, then as many whole rows; undefined for an empty matrix. */
export function matrixThumbnail(model: MatrixModel): Thumbnail | undefined {
  const columns = model.columns.slice(0, mostColumns);
  const most = columns.length === 0 ? 0 : Math.min(mostRows, Math.floor(thumbnailLimits.cells / columns.length));
  const rows = model.themes.flatMap((theme) => theme.rows).slice(0, most);
  if (rows.length === 0) return undefined;
  const cells = rows.flatMap((row) =>
    columns.map(({ column }, index): ThumbnailCell => {
      const state = row.cells[index]?.state ?? 'none';
      // Nothing is missing from a group that is not there.
      return column.group === null ? 'none' : state;
    }),
  );
  return { kind: 'matrix', columns: columns.length, cells };
}
