/** The matrix as the panel of a saved picture: heads, themes with counts, roles and the symbols of their states. */
import type { FigurePanel } from '#domain/figure/figure.ts';
import type { FigurePalette } from '#domain/figure/figure-palette.ts';
import type { FigureMark, TextMark } from '#domain/figure/marks.ts';
import { stateColour, stateShape } from '#domain/figure/state-drawings.ts';
import { wrapText, type TextWidth } from '#domain/figure/text-width.ts';
import type { MatrixCell } from '#domain/views/coverage-view.ts';
import { capitalised } from '../../components/format-number.ts';
import { stateWords } from '../../components/state-words.ts';
import type { Text } from '../../i18n/use-text.ts';
import { cellText } from './cell-address.ts';
import type { MatrixModel, RowModel, ThemeModel } from './matrix-model.ts';
import { columnPlaces, matrixSizes, matrixType, type ColumnPlace } from './matrix-places.ts';

const { margin, roles, cell: cellHeight } = matrixSizes;
const { size, lineHeight, small, smallHeight } = matrixType;

/** Draws from above to below. */
class MatrixDrawing {
  readonly marks: FigureMark[] = [];
  y = margin / 2;
  private readonly palette: FigurePalette;
  private readonly text: Text;
  private readonly columns: readonly ColumnPlace[];
  private readonly widthOf: TextWidth;

  constructor(columns: readonly ColumnPlace[], palette: FigurePalette, text: Text, widthOf: TextWidth) {
    this.columns = columns;
    this.palette = palette;
    this.text = text;
    this.widthOf = widthOf;
  }

  private write(lines: readonly string[], x: number, y: number, style: Partial<TextMark> = {}): void {
    const base = { align: 'left', size, lineHeight, strong: false, colour: this.palette['--ink'] } as const;
    const at = { x, y };
    this.marks.push({ kind: 'text', id: undefined, lines, at, halo: undefined, opacity: 1, ...base, ...style });
  }

  private wrap(words: string, room: number, strong = false, textSize: number = size): string[] {
    return wrapText(words, room, (part) => this.widthOf(part, textSize, strong));
  }

  /** A line across the roles and every column; the gap before those without a group stays open. */
  private rule(colour: string): void {
    const parts = [{ left: margin, right: margin + roles }, ...this.columns];
    for (const { left, right } of parts) {
      this.marks.push({ kind: 'ground', box: { left, right, top: this.y, bottom: this.y + 1 }, colour });
    }
  }

  /** What the two kinds of column are. */
  over(model: MatrixModel): void {
    const style = { size: small, lineHeight: smallHeight, colour: this.palette['--ink-2'] };
    const [first, last] = [this.columns[0], this.columns[model.withGroup.length - 1]];
    const [other, end] = [this.columns[model.withGroup.length], this.columns.at(-1)];
    let rows = 0;
    if (first !== undefined && last !== undefined) {
      const lines = this.wrap(this.text.t('gaps.withGroup'), last.right - first.left, false, small);
      this.write(lines, (first.left + last.right) / 2, this.y + smallHeight / 2, { ...style, align: 'center' });
      rows = lines.length;
    }
    if (other !== undefined && end !== undefined) {
      const room = Math.max(160, end.right - other.left - 12);
      const lines = this.wrap(this.text.t('gaps.withoutGroup'), room, false, small);
      this.write(lines, other.left + 12, this.y + smallHeight / 2, style);
      rows = Math.max(rows, lines.length);
    }
    this.y += rows * smallHeight + 8;
  }

  heads(): void {
    const height = ({ name, notes }: ColumnPlace): number => name.length * lineHeight + notes.length * smallHeight;
    const bottom = this.y + Math.max(lineHeight, ...this.columns.map(height));
    this.write([this.text.t('gaps.role')], margin, bottom - lineHeight / 2);
    for (const place of this.columns) {
      const top = bottom - height(place);
      this.write(place.name, place.middle, top + lineHeight / 2, { align: 'center', strong: place.item.here });
      const notes = top + place.name.length * lineHeight + smallHeight / 2;
      const style = { size: small, lineHeight: smallHeight, colour: this.palette['--ink-3'], align: 'center' } as const;
      this.write(place.notes, place.middle, notes, { ...style, strong: place.item.here });
    }
    this.y = bottom + 6;
    this.rule(this.palette['--ink']);
    this.y += 1;
  }

  theme({ theme, counts, rows }: ThemeModel): void {
    const lines = this.wrap(capitalised(this.text.word('theme', theme)), roles - 8, true);
    const middle = this.y + 8 + lineHeight / 2;
    this.write(lines, margin, middle, { strong: true });
    for (const [index, count] of counts.entries()) {
      const place = this.columns[index];
      if (count === null || place === undefined) continue;
      const words = this.text.t('gaps.of', { covered: count.covered, applicable: count.applicable });
      const style = { size: small, align: 'center', colour: this.palette['--ink-2'] } as const;
      this.write([words], place.middle, middle, style);
    }
    this.y += 8 + lines.length * lineHeight + 2;
    this.rule(this.palette['--rule']);
    this.y += 1;
    for (const row of rows) this.row(row);
  }

  private row({ role, cells }: RowModel): void {
    const lines = this.wrap(this.text.name(role), roles - 8);
    const height = Math.max(cellHeight, lines.length * lineHeight + 4);
    this.write(lines, margin, this.y + (height - lines.length * lineHeight) / 2 + lineHeight / 2);
    for (const [index, cell] of cells.entries()) {
      const place = this.columns[index];
      if (place !== undefined) this.cell(role, cell, place, this.y + height / 2);
    }
    this.y += height;
  }

  private cell(role: RowModel['role'], { state, marks }: MatrixCell, place: ColumnPlace, y: number): void {
    const { column } = place.item;
    const quiet = column.group === null;
    const shape = stateShape(state, marks);
    const words = `${this.text.name(role)}, ${this.text.name(column.region)}: ${stateWords(this.text)(state, marks)}`;
    this.marks.push({
      ...{ kind: 'state', name: words, at: { x: place.middle, y }, shape },
      id: cellText({ role: role.id, region: column.region.id, group: column.group?.id }),
      colour: this.palette[stateColour(shape, quiet)],
    });
    if (quiet || !marks.includes('single-candidate')) return;
    this.write(['1'], place.middle + 10, y - 6, { size: small, colour: this.palette['--ink-2'] });
  }
}

/** The whole matrix, also what has to be scrolled to on the page. */
export function matrixPanel(model: MatrixModel, text: Text, palette: FigurePalette, widthOf: TextWidth): FigurePanel {
  const columns = columnPlaces(model, text, widthOf);
  const drawing = new MatrixDrawing(columns, palette, text, widthOf);
  drawing.over(model);
  const top = drawing.y - 4;
  drawing.heads();
  for (const theme of model.themes) drawing.theme(theme);
  const here = columns
    .filter(({ item }) => item.here)
    .map(({ left, right }): FigureMark => {
      const box = { left, right, top, bottom: drawing.y };
      return { kind: 'ground', box, colour: palette['--tint'] };
    });
  const right = columns.at(-1)?.right ?? margin + roles;
  return {
    width: Math.ceil(right + margin),
    height: Math.ceil(drawing.y + margin / 2),
    ground: palette['--paper'],
    marks: [...here, ...drawing.marks],
  };
}
