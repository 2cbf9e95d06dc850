/** Puts the parts of a saved picture in place: notices, title, caption, panel, legend, sources, footer. */
import { arrangeLegend } from './arrange-legend.ts';
import type { Figure } from './figure.ts';
import type { ArrangedFigure, BlockName, FigureBlock } from './figure-block.ts';
import { setText, types, type Type } from './set-text.ts';
import type { TextWidth } from './text-width.ts';

const margin = 24;
/** Narrower pictures leave this much room for the words around them. */
const leastRoom = 640;
/** Longer lines are hard to read. */
const mostRoom = 1040;

/** Collects blocks from above to below. */
class Column {
  readonly blocks: FigureBlock[] = [];
  bottom = margin;
  private readonly figure: Figure;
  private readonly room: number;
  private readonly widthOf: TextWidth;

  constructor(figure: Figure, room: number, widthOf: TextWidth) {
    this.figure = figure;
    this.room = room;
    this.widthOf = widthOf;
  }

  text(name: BlockName, text: string, type: Type, colour: '--ink' | '--ink-2' | '--ink-3'): void {
    if (text.trim() === '') return;
    const place = { left: margin, top: this.bottom, room: this.room, type, colour: this.figure.palette[colour] };
    const set = setText(text, place, this.widthOf);
    this.blocks.push({ name, key: undefined, at: undefined, marks: [set.mark], samples: undefined });
    this.bottom += set.height;
  }

  notice(text: string): void {
    const { palette } = this.figure;
    const [left, top] = [margin, this.bottom];
    const type = { ...types.heading, size: 14 };
    const place = { left: left + 14, top: top + 7, room: this.room - 28, type, colour: palette['--ink'] };
    const set = setText(text, place, this.widthOf);
    const bottom = top + set.height + 14;
    const ground = { left, top, right: left + this.room, bottom };
    const marks = [
      { kind: 'ground' as const, box: ground, colour: palette['--tint'] },
      { kind: 'ground' as const, box: { ...ground, right: left + 4 }, colour: palette['--ink'] },
      set.mark,
    ];
    this.blocks.push({ name: 'notice', key: undefined, at: undefined, marks, samples: undefined });
    this.bottom = bottom + 10;
  }

  source(number: number, key: string, text: string): void {
    const { palette } = this.figure;
    const common = { top: this.bottom, type: types.text, colour: palette['--ink-2'] };
    const label = setText(`${String(number)}.`, { ...common, left: margin, room: Infinity }, this.widthOf);
    const words = setText(text, { ...common, left: margin + 26, room: this.room - 26 }, this.widthOf);
    this.blocks.push({ name: 'source', key, at: number, marks: [label.mark, words.mark], samples: undefined });
    this.bottom += Math.max(label.height, words.height);
  }

  gap(height: number): void {
    this.bottom += height;
  }
}

/** Places everything; text is broken by `widthOf`. */
export function arrangeFigure(figure: Figure, widthOf: TextWidth): ArrangedFigure {
  const across = Math.max(leastRoom, figure.panel.width);
  const room = Math.min(across, mostRoom);
  const column = new Column(figure, room, widthOf);
  for (const notice of figure.notices) column.notice(notice);
  column.text('title', figure.title, types.title, '--ink');
  column.text('subtitle', figure.subtitle, types.subtitle, '--ink-2');
  column.gap(4);
  for (const paragraph of figure.caption) column.text('caption', paragraph, types.text, '--ink');
  column.gap(12);
  const panel = { x: margin, y: column.bottom };
  column.gap(figure.panel.height + 16);
  const legend = arrangeLegend(figure, column.bottom, { left: margin, width: across }, widthOf);
  column.blocks.push(...legend.blocks);
  column.bottom = legend.bottom + 8;
  column.text('sources', figure.sourcesTitle, types.heading, '--ink');
  if (figure.sources.length === 0) column.text('caption', figure.noSources, types.text, '--ink-2');
  for (const [place, { id, text }] of figure.sources.entries()) column.source(place + 1, id, text);
  column.gap(12);
  column.text('footer', figure.footer, types.text, '--ink-3');
  return { width: across + margin * 2, height: column.bottom + margin, panel, blocks: column.blocks };
}
