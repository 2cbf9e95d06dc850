/** The legend under a picture: each part with its heading, its entries beside each other as far as there is room. */
import { formatValue } from '../format-value.ts';
import { legendSample, type Figure, type FigureLegendEntry, type FigureLegendPart } from './figure.ts';
import type { FigureBlock } from './figure-block.ts';
import { setText, types } from './set-text.ts';
import type { TextWidth } from './text-width.ts';

const gaps = { sample: 8, count: 8, entry: 24, part: 8 } as const;
const rowHeight = 22;

interface Row {
  x: number;
  y: number;
  height: number;
}

interface Room {
  readonly left: number;
  readonly width: number;
}

/** One entry at a place, and its size. */
function entryBlock(
  { key, sample, text, count }: FigureLegendEntry,
  { x, y }: Row,
  room: number,
  { palette, lang }: Figure,
  widthOf: TextWidth,
): { readonly block: FigureBlock; readonly width: number; readonly height: number } {
  const left = x + legendSample.width + gaps.sample;
  const number = count === undefined ? '' : formatValue(String(count), lang);
  const numberWidth = number === '' ? 0 : gaps.count + widthOf(number, types.heading.size, true);
  const textRoom = room - legendSample.width - gaps.sample - numberWidth;
  const top = y + (rowHeight - types.text.lineHeight) / 2;
  const place = { top, room: textRoom, type: types.text, colour: palette['--ink'] };
  const words = setText(text, { left, ...place }, widthOf);
  const countLeft = left + words.width + gaps.count;
  const type = { ...types.heading, lineHeight: types.text.lineHeight };
  const counted = setText(number, { ...place, left: countLeft, room: Infinity, type }, widthOf);
  return {
    block: {
      name: 'legend-entry',
      key,
      at: undefined,
      marks: [words.mark, ...(number === '' ? [] : [counted.mark])],
      samples: { at: { x: x + legendSample.width / 2, y: y + rowHeight / 2 }, marks: sample },
    },
    width: legendSample.width + gaps.sample + words.width + numberWidth,
    height: Math.max(rowHeight, words.height + 4),
  };
}

/** The blocks of one part from `top` on, and where it ends. */
function partBlocks(
  part: FigureLegendPart,
  top: number,
  room: Room,
  figure: Figure,
  widthOf: TextWidth,
): { readonly blocks: readonly FigureBlock[]; readonly bottom: number } {
  const { palette } = figure;
  const place = { left: room.left, top, room: room.width, colour: palette['--ink'] };
  const title = setText(part.title, { ...place, type: types.heading }, widthOf);
  const beside = { ...place, left: room.left + title.width + 6, type: { ...types.heading, strong: false } };
  const total = setText(part.total, { ...beside, room: Infinity, colour: palette['--ink-2'] }, widthOf);
  const blocks: FigureBlock[] = [
    { name: 'legend-part', key: undefined, at: undefined, marks: [title.mark, total.mark], samples: undefined },
  ];
  const row: Row = { x: room.left, y: top + Math.max(title.height, types.heading.lineHeight), height: rowHeight };
  for (const entry of part.entries) {
    let set = entryBlock(entry, row, room.width, figure, widthOf);
    if (row.x > room.left && row.x + set.width > room.left + room.width) {
      row.x = room.left;
      row.y += row.height;
      row.height = rowHeight;
      set = entryBlock(entry, row, room.width, figure, widthOf);
    }
    blocks.push(set.block);
    row.x += set.width + gaps.entry;
    row.height = Math.max(row.height, set.height);
  }
  return { blocks, bottom: row.y + row.height + gaps.part };
}

/** All parts that have entries. */
export function arrangeLegend(
  figure: Figure,
  top: number,
  room: Room,
  widthOf: TextWidth,
): { readonly blocks: readonly FigureBlock[]; readonly bottom: number } {
  const blocks: FigureBlock[] = [];
  let bottom = top;
  for (const part of figure.legend.filter(({ entries }) => entries.length > 0)) {
    const set = partBlocks(part, bottom, room, figure, widthOf);
    blocks.push(...set.blocks);
    bottom = set.bottom;
  }
  return { blocks, bottom };
}
