/** Where columns of a saved matrix stand, and how their heads break. */
import { wrapText, type TextWidth } from '#domain/figure/text-width.ts';
import type { Text } from '../../i18n/use-text.ts';
import { columnNotes, hasSeveral } from './column-notes.ts';
import type { ColumnModel, MatrixModel } from './matrix-model.ts';

export const matrixType = { size: 14, lineHeight: 20, small: 13, smallHeight: 16 } as const;
/** Width of the roles, least and greatest width of a column, gap before those without a group, in pixels. */
export const matrixSizes = { roles: 264, least: 68, most: 132, gap: 8, margin: 16, cell: 24 } as const;

export interface ColumnPlace {
  readonly item: ColumnModel;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly name: readonly string[];
  readonly notes: readonly string[];
}

/** As narrow as the longest word of its head allows, between the least and the greatest width. */
function widthOfColumn(words: readonly string[], widthOf: TextWidth): number {
  const widths = words.flatMap((text) => text.split(/\s+/u)).map((word) => widthOf(word, matrixType.size, true));
  return Math.min(matrixSizes.most, Math.max(matrixSizes.least, ...widths.map((width) => Math.ceil(width) + 8)));
}

/** The columns from left to right. */
export function columnPlaces(model: MatrixModel, text: Text, widthOf: TextWidth): ColumnPlace[] {
  let left = matrixSizes.margin + matrixSizes.roles;
  return model.columns.map((item, index) => {
    if (index === model.withGroup.length && index > 0) left += matrixSizes.gap;
    const { column, here } = item;
    const [name, notes] = [text.name(column.region), columnNotes(column, hasSeveral(model, column), text)];
    const width = widthOfColumn([name, ...notes], widthOf);
    const wrapped = (words: string, size: number, strong: boolean): string[] =>
      wrapText(words, width - 8, (part) => widthOf(part, size, strong));
    const place = {
      item,
      ...{ left, right: left + width, middle: left + width / 2 },
      name: wrapped(name, matrixType.size, here),
      notes: notes.flatMap((note) => wrapped(note, matrixType.small, false)),
    };
    left += width;
    return place;
  });
}
